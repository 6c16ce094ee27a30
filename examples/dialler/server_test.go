package main

import (
	"context"
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

	"github.com/jackc/pgx/v5"
)

// errNoPostgres says that this machine has no PostgreSQL to start.
var errNoPostgres = errors.New("no PostgreSQL on this machine; apt-get install postgresql")

// A server is a PostgreSQL of the tests' own, in a folder that goes with it, as Debian sets it:
// what is committed is on the disk. It listens on a socket in that folder, and nowhere else.
type server struct {
	bin, dir string
	as       *syscall.SysProcAttr
	cmd      *exec.Cmd
}

func (s *server) dsn() string {
	return "host=" + s.dir + " user=dialler dbname=postgres sslmode=disable"
}

func newServer() (*server, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "dialler-pg-")
	if err != nil {
		return nil, err
	}
	s := &server{bin: bin, dir: dir}
	if s.as, err = owner(dir); err == nil {
		init := exec.Command(filepath.Join(bin, "initdb"), "-D", s.data(), "-U", "dialler", "-A", "trust", "-E", "UTF8", "-N")
		init.SysProcAttr, init.Dir = s.as, dir
		var out []byte
		if out, err = init.CombinedOutput(); err != nil {
			err = fmt.Errorf("initdb: %w\n%s", err, out)
		}
	}
	if err == nil {
		err = s.start()
	}
	if err != nil {
		s.remove()
		return nil, err
	}
	return s, nil
}

func (s *server) data() string { return filepath.Join(s.dir, "data") }

// start starts the server, and waits until it answers.
func (s *server) start() error {
	s.cmd = exec.Command(filepath.Join(s.bin, "postgres"), "-D", s.data(), "-k", s.dir, "-c", "listen_addresses=",
		"-c", "max_connections=200", "-c", "log_min_messages=fatal", "-c", "recovery_init_sync_method=syncfs")
	s.cmd.SysProcAttr, s.cmd.Dir = s.as, s.dir
	if err := s.cmd.Start(); err != nil {
		return err
	}
	ctx, done := context.WithTimeout(context.Background(), time.Minute)
	defer done()
	for {
		conn, err := pgx.Connect(ctx, s.dsn())
		if err == nil {
			return conn.Close(ctx)
		}
		if ctx.Err() != nil {
			return fmt.Errorf("the server did not answer within a minute: %w", err)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// crash ends the server as a failure would, and starts it on what is left.
func (s *server) crash() error {
	s.stop()
	return s.start()
}

func (s *server) stop() {
	if s.cmd != nil && s.cmd.Process != nil {
		_ = s.cmd.Process.Signal(syscall.SIGQUIT) // at once: nothing is written any more
		_ = s.cmd.Wait()
	}
}

func (s *server) remove() {
	s.stop()
	_ = os.RemoveAll(s.dir)
}

// binaries is the folder of initdb and postgres; distributions keep them off the path.
func binaries() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil {
			return filepath.Dir(path), nil // where the others are, too
		}
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
