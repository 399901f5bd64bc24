// SPDX-License-Identifier: GPL-3.0-or-later
import CSMBClient
import Glibc
import ShareWire

// Its standard input is the only thing that tells it to do anything, and the end of that its only reason to end.
tieout_smb_close_inherited()
signal(SIGPIPE, SIG_IGN)
Conversation(over: FramePipe(reading: STDIN_FILENO, writing: STDOUT_FILENO)).run()
