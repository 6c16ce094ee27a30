package main

import (
	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
	"github.com/rgpd-go/rgpd/register"
)

// readWorkbook reads a workbook (ods, xlsx), and names the sheets of it that are none of a register.
func readWorkbook(path string) (r register.Register, unread []string, err error) {
	read, err := workbook.Sheets(path)
	if err != nil {
		return register.Register{}, nil, err
	}
	sheets := make([]register.Sheet, len(read))
	for i, s := range read {
		sheets[i] = register.Sheet(s)
	}
	return register.ReadSheets(sheets)
}
