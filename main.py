"""Runs the command line: `python main.py test -p photo.jpg`."""

import sys

from msinet.cli import main

if __name__ == "__main__":
    sys.exit(main())
