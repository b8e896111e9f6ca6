namespace Extractor.Layout;

/// <summary>How near is near between letters, lines and heads: in ems (letter heights) where nothing else is said.</summary>
internal static partial class LayoutSettings
{
    /// <summary>How high a usual glyph stands over its baseline; fonts lie about theirs. Larger, and lines of tight rows overlap.</summary>
    public const double Ascent = 0.8;

    /// <summary>How deep a usual glyph hangs below its baseline.</summary>
    public const double Descent = 0.15;

    /// <summary>From the baseline to the middle of a usual glyph.</summary>
    public const double HalfHeight = 0.35;

    /// <summary>A rule that parts two rows runs below the middle of the upper one's letters; what is higher strikes them through.</summary>
    public const double ThroughLetters = 0.3;

    /// <summary>Letters of one line stand off each other's baseline by less. More, and a line set a little lower joins the one above.</summary>
    public const double SameBaseline = 0.25;

    /// <summary>The bands of words of one line overlap by more. Less, and tight lines are one.</summary>
    public const double SameLine = 0.5;

    /// <summary>Baselines farther apart are of two lines; middles, of two places.</summary>
    public const double OtherLine = 0.4;

    /// <summary>Lines of one cell are as far apart at least: what is nearer stands beside, set higher or lower in its cell.</summary>
    public const double NearestLine = 0.9;

    /// <summary>The same for lines that stand right below each other, as producers round it.</summary>
    public const double TightestLine = 0.95;

    /// <summary>Lines of one cell are no farther apart. More, and rows of a tight table are one.</summary>
    public const double WidestLine = 1.8;

    /// <summary>A line below the one above it in a head, and no exponent of it.</summary>
    public const double NextLine = 0.6;

    /// <summary>How far apart the lines of a cell are where nothing on the page shows it.</summary>
    public const double UsualLine = 1.3;

    /// <summary>In pitches of a cell's lines: what still is the next line, as producers round it.</summary>
    public const double LooseLine = 1.12;

    /// <summary>In row pitches: what is nearer is of the same row. Less, and wrapped labels make rows.</summary>
    public const double WithinRow = 0.87;

    /// <summary>How much nearer a line must be to the row below to go with it. Less, and rounding decides.</summary>
    public const double Nearer = 0.08;

    /// <summary>Rows so far apart leave room for a second line.</summary>
    public const double WideRow = 1.25;

    /// <summary>Lines of heads, and a body below its head, are no farther apart where nothing else is known.</summary>
    public const double UsualGap = 1.5;

    /// <summary>In row pitches: a blank row of the table may lie between two rows, and no more.</summary>
    public const double BlankRow = 2.2;

    /// <summary>A head over several columns stands no higher over their own heads.</summary>
    public const double HeadOverHead = 2.5;

    /// <summary>How far above and below its rows a table's rules may stand.</summary>
    public const double RuleReach = 2;

    /// <summary>The rule below a head's cell stands no farther below its text.</summary>
    public const double RuleBelowHead = 1.6;

    /// <summary>How far such a rule may run into the text, as fonts' boxes lie.</summary>
    public const double RuleInHead = 0.33;

    /// <summary>The part of a table's width that a rule between rows covers. Less, and the rule below one head is one.</summary>
    public const double LongRule = 0.75;

    /// <summary>The part of a span that a border's edges cover so that it is drawn. Less, and the ends of other borders make one.</summary>
    public const double MostOfSpan = 0.6;

    /// <summary>Two letters of a word over a border that are farther apart may be cut there.</summary>
    public const double LettersApart = 0.1;

    /// <summary>A gap so wide parts two cells, whatever stands there.</summary>
    public const double SureGap = 0.9;

    /// <summary>The widest gap within a label of two letters set apart to fill its cell.</summary>
    public const double SpacedLabel = 6;

    /// <summary>Points: boxes of neighbours overlap by less, as producers round.</summary>
    public const double BoxRounding = 0.3;

    /// <summary>A head over a column overlaps it by more.</summary>
    public const double Touch = 0.05;

    /// <summary>Points around the texts of a table without borders, where its box is taken to end.</summary>
    public const double AroundText = 2;

    /// <summary>The part of a text over a border of the page before at which it is of other columns.</summary>
    public const double OverBorderShare = 0.3;

    /// <summary>The part of the page's width beyond which a single text is a line of running text.</summary>
    public const double LongestSingle = 0.42;

    /// <summary>A foot stands so near to the page's middle.</summary>
    public const double OffPageMiddle = 2;

    /// <summary>Heads on one height stand off each other by less: each is set in the middle of its cell.</summary>
    public const double SameHeadHeight = 0.45;

    /// <summary>Heads on two heights overlap by less.</summary>
    public const double HeadsOverlap = 0.5;

    /// <summary>Heads set flush left begin at one place.</summary>
    public const double SameStart = 0.2;

    /// <summary>The same for the lines of one head, which may be indented.</summary>
    public const double SameHeadStart = 0.5;

    /// <summary>The lines of one head are set in its middle, but for so much.</summary>
    public const double OffHead = 1.1;

    /// <summary>A head farther off its column's middle may be over several columns.</summary>
    public const double OffColumn = 1.2;

    /// <summary>How much nearer, as a share, the middle of two columns must be to such a head.</summary>
    public const double BetterMiddle = 0.5;

    /// <summary>What is set in the middle of several cells stands off it by less.</summary>
    public const double OffMiddle = 1.5;

    /// <summary>The same as a share of their width, where they are wide.</summary>
    public const double OffMiddleShare = 0.1;

    /// <summary>A line of a head is as wide, as a share of the next. Less, and a short head over a longer one is its first line.</summary>
    public const double AsWide = 0.6;

    /// <summary>Sizes that differ by more, as a share, are of two kinds of text.</summary>
    public const double OtherSize = 0.05;

    /// <summary>How far a column's figures stand to the right of its head, at most.</summary>
    public const double BesideHead = 2;

    /// <summary>How far a column's number stands beside its head, at most.</summary>
    public const double NumberBesideHead = 4;

    /// <summary>What the gap between a head and the figures right of it counts: it is the inside of a column.</summary>
    public const double InsideColumn = 0.5;

    /// <summary>Letters of a watermark follow each other no farther apart.</summary>
    public const double NextOfWatermark = 3;

    /// <summary>The share of a page's letters that run one way, so that the page is read that way.</summary>
    public const double NearlyAll = 0.8;
}
