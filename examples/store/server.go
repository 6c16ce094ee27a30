package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"time"
)

// errNoPostgres says that this machine has no PostgreSQL to start.
var errNoPostgres = errors.New("no PostgreSQL on this machine; apt-get install postgresql, or give -dsn")

// A server is a PostgreSQL of one's own, in a folder that goes with it. It listens on a
// socket in that folder, and nowhere else.
type server struct {
	dir string
	cmd *exec.Cmd
}

// dsn is where the server is.
func (s *server) dsn() string { return "host=" + s.dir + " user=store dbname=postgres sslmode=disable" }

// startServer starts a server, which takes about two seconds.
func startServer() (*server, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "store-")
	if err != nil {
		return nil, err
	}
	s := &server{dir: dir}
	if err := s.start(bin); err != nil {
		s.stop()
		return nil, err
	}
	return s, nil
}

func (s *server) start(bin string) error {
	as, err := owner(s.dir)
	if err != nil {
		return err
	}
	data := filepath.Join(s.dir, "data")
	prepare := exec.Command(filepath.Join(bin, "initdb"), "-D", data, "-U", "store", "-A", "trust", "-E", "UTF8", "-N")
	prepare.SysProcAttr, prepare.Dir = as, s.dir
	if out, err := prepare.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	s.cmd = exec.Command(filepath.Join(bin, "postgres"), "-D", data, "-k", s.dir, "-c", "listen_addresses=", "-F")
	s.cmd.SysProcAttr, s.cmd.Dir = as, s.dir
	if err := s.cmd.Start(); err != nil {
		return err
	}
	db, err := sql.Open("pgx", s.dsn())
	if err != nil {
		return err
	}
	defer db.Close()
	ctx, done := context.WithTimeout(context.Background(), 30*time.Second)
	defer done()
	for db.PingContext(ctx) != nil {
		if ctx.Err() != nil {
			return errors.New("the server did not answer within 30 s")
		}
		time.Sleep(50 * time.Millisecond)
	}
	return nil
}

// stop ends the server and removes its folder.
func (s *server) stop() {
	if s.cmd != nil && s.cmd.Process != nil {
		_ = s.cmd.Process.Signal(syscall.SIGQUIT) // at once: nothing is kept
		_ = s.cmd.Wait()
	}
	_ = os.RemoveAll(s.dir)
}

// binaries is the folder of initdb and postgres; distributions keep them off the path.
func binaries() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		return filepath.Dir(path), nil
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		return "", errNoPostgres
	}
	return filepath.Dir(slices.Max(found)), nil
}

// owner is who runs the server: not root, which PostgreSQL refuses.
func owner(dir string) (*syscall.SysProcAttr, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	who, err := user.Lookup("postgres")
	if err != nil {
		if who, err = user.Lookup("nobody"); err != nil {
			return nil, err
		}
	}
	uid, err := strconv.Atoi(who.Uid)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.Atoi(who.Gid)
	if err != nil {
		return nil, err
	}
	as := &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return &syscall.SysProcAttr{Credential: as}, os.Chown(dir, uid, gid)
}
