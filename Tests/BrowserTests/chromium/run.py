"""run.py SENTENCE ADDRESS SANDBOX [ARGUMENT…]: shows that one sentence of sentences.py is true, or says why it isn't.

One complaint a line on standard output; the status is 0 when there is none.
"""

import os
import sys
import traceback

import sentences
from office import office


def main():
    sentence, address, sandbox, *arguments = sys.argv[1:]
    screenshots = os.path.abspath(".build/screenshots")
    os.makedirs(screenshots, exist_ok=True)
    with office(address, sandbox, screenshots) as here:
        try:
            getattr(sentences, sentence)(here, *arguments)
        except Exception as error:  # What stopped it is told beside what was noticed before.
            own = os.path.dirname(__file__)
            steps = [step for step in traceback.extract_tb(error.__traceback__) if step.filename.startswith(own)]
            here.complain(f"{type(error).__name__}: {error}\n{''.join(traceback.format_list(steps))}")
    for complaint in here.complaints:
        print(f"- {complaint}")
    return 1 if here.complaints else 0


sys.exit(main())
