package reservetest

import (
	"testing"

	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// The store of package reserve is held to what every store is.
func TestMemory(t *testing.T) {
	Run(t, func(*testing.T) reserve.Store { return reserve.NewMemory() }, Options{})
}
