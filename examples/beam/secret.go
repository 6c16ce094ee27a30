package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"sync"

	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
)

// keyFile names, in the environment of each worker, the file of the key: sixteen bytes or more, in hexadecimal.
const keyFile = "RGPD_KEY_FILE"

// A secret makes pseudonyms of what names people, and seals what goes from worker to worker. It is read by each worker
// for itself: it is in no option, in no field of a function that the runner is given, and in no element.
type secret struct {
	names []byte
	seal  cipher.AEAD
}

// Format keeps the key out of whatever prints it.
func (s *secret) String() string   { return "secret" }
func (s *secret) GoString() string { return "secret" }

// drawn is a key for one run of one process, where the environment names none: the runner is then in this process, and
// so are all workers.
var drawn struct {
	sync.Mutex
	key []byte
}

// draw draws it.
func draw() {
	drawn.Lock()
	defer drawn.Unlock()
	drawn.key = make([]byte, sha256.Size)
	_, _ = rand.Read(drawn.key) // never fails
}

var (
	errNoKey = errors.New("la clé manque : chaque ouvrier la lit dans le fichier que nomme RGPD_KEY_FILE, en " +
		"hexadécimal, le même partout ; en faire une : openssl rand -hex 32")
	errSeal = errors.New("ce qui vient d'un autre ouvrier ne s'ouvre pas : leurs clés ne sont pas les mêmes " +
		"(RGPD_KEY_FILE)")
)

// own is the secret of this worker.
func own() (*secret, error) {
	if path := os.Getenv(keyFile); path != "" {
		key, err := kept.Secret(path)
		if err != nil {
			return nil, err
		}
		return secretOf(key)
	}
	drawn.Lock()
	defer drawn.Unlock()
	if drawn.key == nil {
		return nil, errNoKey
	}
	return secretOf(drawn.key)
}

func secretOf(key []byte) (*secret, error) {
	names, err := hkdf.Key(sha256.New, key, nil, "rgpd beam names", sha256.Size)
	if err != nil {
		return nil, err
	}
	seal, err := hkdf.Key(sha256.New, key, nil, "rgpd beam seal", sha256.Size)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(seal)
	if err != nil {
		return nil, err
	}
	s := &secret{names: names}
	s.seal, err = cipher.NewGCMWithRandomNonce(block)
	return s, err
}

// pseudonym stands for what names somebody.
func (s *secret) pseudonym(key string) string {
	mac := hmac.New(sha256.New, s.names)
	_, _ = mac.Write([]byte(key)) // never fails
	return hex.EncodeToString(mac.Sum(nil)[:16])
}

// Sealed is what nobody reads, or changes, without the key.
type Sealed struct{ Bytes []byte }

// sealed seals something, as what it is.
func (s *secret) sealed(what string, v any) (Sealed, error) {
	b, is := v.([]byte)
	if !is {
		var err error
		if b, err = json.Marshal(v); err != nil {
			return Sealed{}, err
		}
	}
	return Sealed{s.seal.Seal(nil, nil, b, []byte(what))}, nil
}

// bytes opens what was sealed as that.
func (s *secret) bytes(what string, b Sealed) ([]byte, error) {
	out, err := s.seal.Open(nil, nil, b.Bytes, []byte(what))
	if err != nil {
		return nil, errSeal
	}
	return out, nil
}

func (s *secret) open(what string, b Sealed, to any) error {
	out, err := s.bytes(what, b)
	if err != nil {
		return err
	}
	return json.Unmarshal(out, to)
}
