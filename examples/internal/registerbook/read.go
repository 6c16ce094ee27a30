// Package registerbook is what programs do with a register that somebody keeps in a file: it reads a workbook, a table
// or JSON, says what is wrong with a file that it does not read, reviews the register, and gives the forms in which it
// is written. [Read] comes first, then [Of] and [Forms]; of an error of Read, [Told].
package registerbook

import (
	"bytes"
	"errors"
	"io"
	"os"

	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
	"github.com/rgpd-go/rgpd/register"
)

// Read reads a register that [Forms] wrote, or that was made by its model: JSON, a table in CSV, or a workbook (ods,
// xlsx). unread are sheets of a workbook that are none of a register: tell the user of them, by [Unread]. Of an error,
// [Told] says what is wrong and what to do.
func Read(path string) (r register.Register, unread []string, err error) {
	b, err := head(path)
	if err != nil {
		return register.Register{}, nil, err
	}
	switch {
	case bytes.HasPrefix(b, []byte("PK\x03\x04")):
		return readWorkbook(path)
	case bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(b, []byte("\ufeff"))), []byte("{")):
		r, err = readWith(path, register.ReadJSON)
	default:
		r, err = readWith(path, register.ReadTable)
	}
	return r, nil, err
}

func head(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	b := make([]byte, 512)
	n, err := io.ReadFull(file, b)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return b[:n], err
}

func readWith(path string, read func(io.Reader) (register.Register, error)) (register.Register, error) {
	file, err := os.Open(path)
	if err != nil {
		return register.Register{}, err
	}
	defer file.Close()
	return read(file)
}

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
