package suppression

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"io"
	"math/bits"
	"math/rand/v2"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect/number"
)

func hmacOf(key Key, b []byte) []byte {
	mac := hmac.New(sha256.New, key.derive("file", ""))
	mac.Write(b)
	return mac.Sum(nil)
}

// tenMillion is the list of the figures, and a million numbers to ask it for, half of
// them listed. It is checked against a map when it is first made.
var tenMillion = sync.OnceValues(func() (*List, []number.Number) {
	const n = 10_000_000
	r := rand.New(rand.NewPCG(1, 10))
	key, err := NewKey([]byte("a secret of at least 16 bytes"))
	if err != nil {
		panic(err)
	}
	b := NewBuilder(key, Info{AsOf: listedAsOf})
	numbers := drawNumbers(r, n)
	for _, num := range numbers {
		b.Add(num, 0)
	}
	l, err := b.List()
	if err != nil {
		panic(err)
	}
	want := make(map[number.Number]struct{}, n)
	for _, num := range numbers {
		want[num] = struct{}{}
	}
	asked := drawNumbers(r, 1<<20)
	for i := range asked {
		if i%2 == 0 {
			asked[i] = numbers[r.IntN(n)]
		}
	}
	r.Shuffle(len(asked), func(i, j int) { asked[i], asked[j] = asked[j], asked[i] })
	if l.Len() != len(want) {
		panic("the list has not as many entries as the map")
	}
	for _, of := range [][]number.Number{numbers, asked} {
		for i, a := range l.LookupAll(nil, of) {
			if _, listed := want[of[i]]; listed != (a.Listing == Listed) {
				panic("the list and the map differ")
			}
		}
	}
	runtime.GC()
	return l, asked
})

var sinkAnswer Answer

func Benchmark10M(b *testing.B) {
	l, asked := tenMillion()
	// The floor of a look-up: the pseudonym of a number, prepared, and one miss of the cache, one
	// after the other: which number is next depends on what was read.
	b.Run("floor", func(b *testing.B) {
		s := l.names.take()
		sum := uint64(0)
		for i := 0; b.Loop(); i++ {
			at, _ := bits.Mul64(s.of(asked[(i+int(sum&1))&(1<<20-1)]), uint64(len(l.base.rest)))
			sum += uint64(l.base.rest[at])
		}
		sinkAnswer.On = rgpd.Date(sum & 1)
	})
	b.Run("floor, its pseudonym alone", func(b *testing.B) {
		s := l.names.take()
		sum := uint64(0)
		for i := 0; b.Loop(); i++ {
			sum += s.of(asked[i&(1<<20-1)])
		}
		sinkAnswer.On = rgpd.Date(sum & 1)
	})
	b.Run("lookup", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			sinkAnswer = l.Lookup(asked[i&(1<<20-1)])
		}
		b.ReportMetric(float64(l.base.bytes())/float64(l.Len()), "B/entry")
	})
	b.Run("lookup, all cores", func(b *testing.B) {
		b.RunParallel(func(pb *testing.PB) {
			for i := rand.IntN(1 << 20); pb.Next(); i++ {
				l.Lookup(asked[i&(1<<20-1)])
			}
		})
	})
	batch := func(b *testing.B, next func() bool) {
		out := make([]Answer, 0, 1024)
		for i := rand.IntN(1024); next(); i++ {
			at := i & 1023 * 1024
			out = l.LookupAll(out[:0], asked[at:at+1024])
		}
	}
	perNumber := func(b *testing.B) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/1024, "ns/number")
	}
	b.Run("1024 at once", func(b *testing.B) {
		b.ReportAllocs()
		batch(b, b.Loop)
		perNumber(b)
	})
	b.Run("1024 at once, all cores", func(b *testing.B) {
		b.RunParallel(func(pb *testing.PB) { batch(b, pb.Next) })
		perNumber(b)
	})
	b.Run("read", func(b *testing.B) {
		var file bytes.Buffer
		if _, err := l.WriteTo(&file); err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(file.Len()))
		for b.Loop() {
			if _, err := Read(bytes.NewReader(file.Bytes()), l.names.key); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("write", func(b *testing.B) {
		for b.Loop() {
			if _, err := l.WriteTo(io.Discard); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("change", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			if _, err := l.with(time.Time{}, Change{Do: Add, Number: asked[i&(1<<20-1)]}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkBuild1M(b *testing.B) {
	numbers := drawNumbers(rand.New(rand.NewPCG(1, 3)), 1_000_000)
	key := testKey(b)
	for b.Loop() {
		sb := NewBuilder(key, Info{AsOf: listedAsOf})
		for _, n := range numbers {
			sb.Add(n, 0)
		}
		if _, err := sb.List(); err != nil {
			b.Fatal(err)
		}
	}
}
