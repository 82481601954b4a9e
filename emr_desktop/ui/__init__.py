"""What people see: the screens of the desktop, made with Qt Widgets."""
