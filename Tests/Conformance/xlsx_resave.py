#!/usr/bin/env python3
"""Has openpyxl save a workbook again, so that its way of writing is read too.

usage: xlsx_resave.py WORKBOOK COPY

needs: openpyxl as in requirements.txt
"""
import sys

import openpyxl

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
