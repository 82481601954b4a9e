"""What staff do. One use case = one function (work, command) = one transaction = one commit."""
