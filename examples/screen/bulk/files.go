package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// A folder receives files under temporary names, and gives them their own once all
// are whole.
type folder struct {
	dir   string
	made  bool // the folder did not exist
	files []*os.File
	names []string
	spill string
}

func newFolder(dir string) (*folder, error) {
	f := &folder{dir: dir}
	if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) {
		f.made = true
	}
	return f, os.MkdirAll(dir, 0o700)
}

// create makes a file that its owner alone can read.
func (f *folder) create(name string) (io.Writer, error) {
	if at, err := os.Stat(filepath.Join(f.dir, name)); err == nil && at.IsDir() {
		return nil, fmt.Errorf("%s est un dossier", name)
	}
	file, err := os.CreateTemp(f.dir, ".bulk-*")
	if err != nil {
		return nil, err
	}
	f.files, f.names = append(f.files, file), append(f.names, name)
	return file, nil
}

func (f *folder) write(name string, content []byte) error {
	w, err := f.create(name)
	if err != nil {
		return err
	}
	_, err = w.Write(content)
	return err
}

// scratch makes a folder for what is needed meanwhile.
func (f *folder) scratch() (dir string, err error) {
	f.spill, err = os.MkdirTemp(f.dir, ".bulk-*")
	return f.spill, err
}

// keep gives the files their names. Those of an earlier run are replaced.
func (f *folder) keep() ([]written, error) {
	var out []written
	for i, file := range f.files {
		info, err := file.Stat()
		if err == nil {
			err = file.Close()
		}
		if err != nil {
			f.drop()
			return nil, err
		}
		out = append(out, written{filepath.Join(f.dir, f.names[i]), info.Size()})
	}
	for i, file := range f.files {
		if err := os.Rename(file.Name(), out[i].path); err != nil {
			f.drop()
			return nil, err
		}
	}
	return out, os.RemoveAll(f.spill)
}

// drop leaves the folder as it was.
func (f *folder) drop() {
	for _, file := range f.files {
		_ = file.Close()
		_ = os.Remove(file.Name())
	}
	if f.spill != "" {
		_ = os.RemoveAll(f.spill)
	}
	if f.made {
		_ = os.Remove(f.dir)
	}
}
