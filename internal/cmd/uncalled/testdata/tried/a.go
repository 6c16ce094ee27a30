package tried

type Shape uint8

const (
	Round  Shape = iota + 1
	Square       // nobody says it
	Flat         // another package does
	Deep         // the README does
)

func (s Shape) Corners() int   { return int(s) } // a test asks
func (s Shape) Area() int      { return int(s) } // nobody does
func (s Shape) String() string { return "" }     // fmt does
func (s Shape) own() Shape     { return Square }

type hidden struct{}

func (hidden) Shown() {}

func Lost() Shape { return Square.own() }
