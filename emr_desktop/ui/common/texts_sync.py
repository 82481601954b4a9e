"""Words for the codes of syncing: the link, being let in, conflicts, USB bundles."""

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

SYNC: dict[str, str] = {
    "conflict_changed_meanwhile": QT_TRANSLATE_NOOP(
        "Messages", "Something new has arrived about this field. Look at it again, then choose."
    ),
    # the link
    "no_connection": QT_TRANSLATE_NOOP(
        "Messages",
        "No internet now, or the district does not answer at this address. Everything is safe here and will go later.",
    ),
    "no_answer": QT_TRANSLATE_NOOP(
        "Messages", "The district server does not answer. Everything is safe here and will go later."
    ),
    "silent": QT_TRANSLATE_NOOP(
        "Messages",
        "The connection went silent for half a minute. What has arrived stays there; the rest will go later.",
    ),
    "cut_off": QT_TRANSLATE_NOOP(
        "Messages", "The connection was cut off. What has arrived stays there; the rest will go later."
    ),
    "busy": QT_TRANSLATE_NOOP(
        "Messages", "The district server is busy or being repaired. Everything is safe here and will go later."
    ),
    "garbled": QT_TRANSLATE_NOOP(
        "Messages",
        "What came over the connection was damaged or incomplete, so it was not taken. Nothing is lost; it will be asked for again. If you see this every day, tell the administrator.",
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Something on the way to the district lets no large messages through. Everything is safe here. Tell the administrator, or make a USB bundle.",
    ),
    "program_too_old": QT_TRANSLATE_NOOP(
        "Messages",
        "The district's server no longer understands this program. Everything is safe here and will go once this program is updated.",
    ),
    "district_too_old": QT_TRANSLATE_NOOP(
        "Messages",
        "The district's server does not understand this program yet. Everything is safe here and will go once the server is updated. Tell the administrator.",
    ),
    "stuck": QT_TRANSLATE_NOOP(
        "Messages",
        "The district answers but does not take what waits here. Everything is safe here. Tell the administrator.",
    ),
    "certificate_date": QT_TRANSLATE_NOOP(
        "Messages",
        "By the date of this computer, the certificate of the district server is not valid. Look at the date in the corner of the screen: if it is wrong, set it; if it is right, tell the administrator. Nothing was sent.",
    ),
    "other_name": QT_TRANSLATE_NOOP(
        "Messages",
        "The server at this address has another name in its certificate. Nothing was sent to it. Ask the administrator to compare the address with the one on paper.",
    ),
    "not_the_district": QT_TRANSLATE_NOOP(
        "Messages",
        "Something else than the district server answers at this address: a page of the internet provider, or a mistyped address. Nothing was sent to it.",
    ),
    "not_trusted": QT_TRANSLATE_NOOP(
        "Messages",
        "The server at this address cannot prove that it is your district. Nothing was sent to it. Tell the administrator.",
    ),
    "not_admitted": QT_TRANSLATE_NOOP(
        "Messages",
        "The district server does not know this computer any more. Your records are safe here. Ask the administrator to connect it again.",
    ),
    "device_revoked": QT_TRANSLATE_NOOP(
        "Messages",
        "The district has blocked this computer. Your records are safe here. Ask the administrator to connect it again.",
    ),
    "unequal": QT_TRANSLATE_NOOP(
        "Messages",
        "The district’s records differ from these, and that could not be put right: tell the administrator. What is here stays.",
    ),
    "sync_stopped": QT_TRANSLATE_NOOP("Messages", "Stopped. What has arrived stays there; the rest will go later."),
    "sync_running": QT_TRANSLATE_NOOP("Messages", "Records are being sent and received already."),
    "not_connected": QT_TRANSLATE_NOOP(
        "Messages",
        "This computer is not connected to a district yet. The administrator connects it with a code of the district.",
    ),
    # being let in
    "address_wrong": QT_TRANSLATE_NOOP(
        "Messages", "Enter the address of the district server as it was given to you, such as https://sync.example.by."
    ),
    "address_open": QT_TRANSLATE_NOOP(
        "Messages",
        "Anybody on the way could read what is sent to an address that begins with http://. Enter it with https://, or ask the district for one.",
    ),
    "root_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "This is neither a certificate file nor a fingerprint of 64 digits and letters. Compare it with what the district has given to you.",
    ),
    "root_not_offered": QT_TRANSLATE_NOOP(
        "Messages",
        "The server at this address does not hand out a certificate. Ask the district for the certificate as a file.",
    ),
    "fingerprint_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "The certificate at this address is not the one on your paper. Nothing was sent. Compare the fingerprint; if it is right, tell the district.",
    ),
    "code_unknown": QT_TRANSLATE_NOOP(
        "Messages", "The district does not know this code. Compare it with the paper, letter by letter."
    ),
    "code_used": QT_TRANSLATE_NOOP(
        "Messages", "This code was used already. Each computer needs a code of its own: ask the district for another."
    ),
    "code_expired": QT_TRANSLATE_NOOP("Messages", "This code is too old. Ask the district for another."),
    "other_facility": QT_TRANSLATE_NOOP(
        "Messages", "This code is for another clinic. Ask the district for a code for yours."
    ),
    "clinic_not_founded": QT_TRANSLATE_NOOP(
        "Messages",
        "The district has no records of this clinic yet. Connect the computer first on which the clinic was set up.",
    ),
    "not_signed": QT_TRANSLATE_NOOP(
        "Messages",
        "The district could not check what this computer said. Try again; if it happens again, tell the administrator.",
    ),
    # USB bundles
    "bundle_made": QT_TRANSLATE_NOOP("Messages", "USB bundle made."),
    "bundle_unknown": QT_TRANSLATE_NOOP(
        "Messages", "This file is not a USB bundle. Choose a file whose name ends in .emr."
    ),
    "bundle_incomplete": QT_TRANSLATE_NOOP(
        "Messages", "The USB bundle is not complete: the drive was taken out too early. Nothing is lost; make it again."
    ),
    "bundle_damaged": QT_TRANSLATE_NOOP(
        "Messages", "The USB bundle was damaged on its way. Nothing of it was read, and nothing is lost; make it again."
    ),
    "bundle_foreign": QT_TRANSLATE_NOOP(
        "Messages",
        "This USB bundle is for somebody else: another computer, another clinic or another district. Nothing of it was read.",
    ),
    "bundle_old": QT_TRANSLATE_NOOP("Messages", "Everything in this USB bundle is here already. Nothing was changed."),
    "bundle_gap": QT_TRANSLATE_NOOP(
        "Messages",
        "A USB bundle made before this one has not been read here. Read that one first, or ask the district for a new one.",
    ),
    "bundle_files_torn": QT_TRANSLATE_NOOP(
        "Messages",
        "All records in this USB bundle were read, but not all attached files: the drive was taken out too early. The next bundle brings the rest.",
    ),
    "bundle_drive_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "The drive did not answer, so this USB bundle does not count. Nothing is lost; plug the drive in and make it again.",
    ),
    "bundle_drive_full": QT_TRANSLATE_NOOP(
        "Messages",
        "There is no room for the USB bundle on that drive. Nothing is lost; free some space or take another drive.",
    ),
    "bundle_drive_read_only": QT_TRANSLATE_NOOP(
        "Messages", "That drive cannot be written. Nothing is lost; take another drive or another folder."
    ),
}
