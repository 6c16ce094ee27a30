package main

import (
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// maria is a MariaDB of its own, in a folder that goes with the tests. It needs no service and no network.
var maria struct {
	sync.Once
	socket, dir string
	cmd         *exec.Cmd
	bases       int
}

func TestMain(m *testing.M) {
	code := m.Run()
	if maria.cmd != nil && maria.cmd.Process != nil {
		_ = maria.cmd.Process.Kill()
		_ = maria.cmd.Wait()
	}
	_ = os.RemoveAll(maria.dir)
	os.Exit(code)
}

// base is a base of its own on the server, which starts with the first.
func base(t *testing.T) (db *sql.DB, dsn string) {
	t.Helper()
	install, err := exec.LookPath("mariadb-install-db")
	server, also := exec.LookPath("mariadbd")
	for _, place := range []string{"/usr/sbin/mariadbd", "/usr/libexec/mariadbd"} {
		if _, found := os.Stat(place); also != nil && found == nil {
			server, also = place, nil
		}
	}
	if err != nil || also != nil {
		if os.Getenv("RGPD_MARIADB") == "required" {
			t.Fatal("no MariaDB is installed: apt-get install mariadb-server")
		}
		t.Skip("no MariaDB is installed")
	}
	maria.Do(func() {
		maria.dir, err = os.MkdirTemp("", "vici") // short: a socket has a path of a hundred characters
		require.NoError(t, err)
		maria.socket = filepath.Join(maria.dir, "s")
		args := []string{"--no-defaults", "--datadir=" + filepath.Join(maria.dir, "d")}
		if os.Geteuid() == 0 {
			args = append(args, "--user=root")
		}
		out, err := exec.Command(install, append(args, "--auth-root-authentication-method=normal", "--skip-test-db")...).
			CombinedOutput()
		require.NoError(t, err, "%s", out)
		maria.cmd = exec.Command(server, append(args, "--socket="+maria.socket, "--skip-networking",
			"--pid-file="+filepath.Join(maria.dir, "p"))...)
		require.NoError(t, maria.cmd.Start())
	})
	maria.bases++
	name := fmt.Sprintf("asterisk%d", maria.bases)
	all, err := sql.Open("mysql", "root@unix("+maria.socket+")/")
	require.NoError(t, err)
	const often, pause = 1500, 20 * time.Millisecond
	for range often {
		if err = all.Ping(); err == nil {
			break
		}
		time.Sleep(pause)
	}
	require.NoError(t, err, "the server did not answer within half a minute")
	_, err = all.Exec("CREATE DATABASE " + name + " CHARACTER SET utf8mb4")
	require.NoError(t, err)
	require.NoError(t, all.Close())
	dsn = "root@unix(" + maria.socket + ")/" + name
	db, err = sql.Open("mysql", dsn+"?multiStatements=true")
	require.NoError(t, err)
	t.Cleanup(func() { _ = db.Close() })
	_, err = db.Exec(tables)
	require.NoError(t, err)
	return db, dsn
}

// tables are those of VICIdial that the recipe reads and writes, with the names and types that they have there
// (extras/MySQL_AST_CREATE_tables.sql, revision 3884), as far as it does.
const tables = `
CREATE TABLE vicidial_list (lead_id INT UNSIGNED AUTO_INCREMENT PRIMARY KEY, status VARCHAR(6), list_id BIGINT UNSIGNED NOT NULL
  DEFAULT 0, phone_code VARCHAR(10), phone_number VARCHAR(18) NOT NULL, postal_code VARCHAR(10), alt_phone VARCHAR(12),
  INDEX (phone_number)) ENGINE=MyISAM;
CREATE TABLE vicidial_hopper (hopper_id INT UNSIGNED AUTO_INCREMENT PRIMARY KEY, lead_id INT UNSIGNED NOT NULL,
  campaign_id VARCHAR(8), status ENUM('READY','QUEUE','INCALL','DONE','HOLD','DNC','RHOLD','RQUEUE') DEFAULT 'READY',
  user VARCHAR(20), list_id BIGINT UNSIGNED NOT NULL, alt_dial VARCHAR(6) DEFAULT 'NONE', priority TINYINT DEFAULT 0,
  source VARCHAR(1) DEFAULT '', INDEX (lead_id)) ENGINE=MyISAM;
CREATE TABLE vicidial_dnc (phone_number VARCHAR(18) PRIMARY KEY NOT NULL) ENGINE=MyISAM;
CREATE TABLE vicidial_campaign_dnc (phone_number VARCHAR(18) NOT NULL, campaign_id VARCHAR(8) NOT NULL,
  UNIQUE INDEX (phone_number, campaign_id)) ENGINE=MyISAM;
CREATE TABLE vicidial_log (uniqueid VARCHAR(20) PRIMARY KEY NOT NULL, lead_id INT UNSIGNED NOT NULL, call_date DATETIME,
  start_epoch INT UNSIGNED, phone_code VARCHAR(10), phone_number VARCHAR(18), INDEX (call_date)) ENGINE=MyISAM;
`

// guard runs what -setup prints, as the client of MariaDB does.
func guard(t *testing.T, db *sql.DB) {
	t.Helper()
	for _, one := range statements(setup) {
		_, err := db.Exec(one)
		require.NoError(t, err, one)
	}
}
