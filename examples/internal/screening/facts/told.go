package facts

import (
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// ToldIn are the numbers and the addresses of messages, folded, that a cell may have in words or in other signs than
// their own: see [RespeltIn], [SpelledIn] and [SaidAddressesIn]. Whatever file a no stands in, it is of them too. A day
// and an hour are none.
func ToldIn(cell string) (numbers []number.Number, addresses []string) {
	numbers, addresses = append(RespeltIn(cell), SpelledIn(cell)...), SaidAddressesIn(cell)
	if len(numbers)+len(addresses) == 0 { // as of most: whether it is a day takes longer to tell
		return nil, nil
	}
	if _, bad := words.ParseMoment(cell); bad == nil {
		return nil, nil
	}
	return numbers, addresses
}
