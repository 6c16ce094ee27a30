//go:build unix

package ownpostgres

import (
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

// A Server is a PostgreSQL in a folder of its own. It listens on a socket in that folder, and nowhere else.
type Server struct {
	bin, dir string
	options  []string
	as       *syscall.SysProcAttr
	cmd      *exec.Cmd
}

// Start makes a server and starts it, which takes about two seconds. Options are those of the command postgres, beside
// Debian's: what is committed is on the disk, unless they say otherwise. It returns ErrNone where there is no such
// command.
func Start(options ...string) (*Server, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "postgres-")
	if err != nil {
		return nil, err
	}
	s := &Server{bin: bin, dir: dir, options: options}
	if s.as, err = owner(dir); err == nil {
		initdb := s.Command("initdb", "-D", s.data(), "-U", "own", "-A", "trust", "-E", "UTF8", "-N")
		var out []byte
		if out, err = initdb.CombinedOutput(); err != nil {
			err = fmt.Errorf("initdb: %w\n%s", err, out)
		}
	}
	if err == nil {
		err = s.start()
	}
	if err != nil {
		s.Remove()
		return nil, err
	}
	return s, nil
}

// DSN is where the server is, for a client.
func (s *Server) DSN() string { return "host=" + s.dir + " user=own dbname=postgres sslmode=disable" }

// Crash ends the server as a failure would, and starts it on what is left.
func (s *Server) Crash() error {
	s.stop()
	return s.start()
}

// Remove ends the server, and nothing of it is left.
func (s *Server) Remove() {
	s.stop()
	_ = os.RemoveAll(s.dir)
}

func (s *Server) data() string { return filepath.Join(s.dir, "data") }

// Command is a program of the server's own folder, such as pgbench, run by its owner.
func (s *Server) Command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(s.bin, name), args...)
	cmd.SysProcAttr, cmd.Dir = s.as, s.dir
	return cmd
}

// start starts the server, and waits until it answers.
func (s *Server) start() error {
	args := []string{"-D", s.data(), "-k", s.dir, "-c", "listen_addresses=", "-c", "max_connections=200",
		"-c", "log_min_messages=fatal", "-c", "recovery_init_sync_method=syncfs"}
	s.cmd = s.Command("postgres", append(args, s.options...)...)
	if err := s.cmd.Start(); err != nil {
		return err
	}
	const often, pause = 3000, 20 * time.Millisecond
	for range often {
		if s.Command("pg_isready", "-q", "-h", s.dir, "-d", "postgres", "-U", "own").Run() == nil {
			return nil
		}
		time.Sleep(pause)
	}
	return errors.New("the server did not answer within a minute")
}

func (s *Server) stop() {
	if s.cmd != nil && s.cmd.Process != nil {
		_ = s.cmd.Process.Signal(syscall.SIGQUIT) // at once: nothing is written any more
		_ = s.cmd.Wait()
	}
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
		return "", ErrNone
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
