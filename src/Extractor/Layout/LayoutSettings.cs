namespace Extractor.Layout;

/// <summary>
/// How near is near on a page: the distances between rulings in points, those between letters in ems, the strips of a page as shares
/// of its height. Each says why it is so large, and what goes wrong beyond it.
/// </summary>
internal static partial class LayoutSettings
{
    /// <summary>From here on letters are Han letters, their radicals and the marks among them: they are as wide as high, and stand without spaces.</summary>
    public const char FirstHan = '\u2E80';

    /// <summary>Points at usual type: borders that both neighbours of a cell draw stand up to so far apart. Larger, and rows of small type are one.</summary>
    public const double DoubledLine = 2.5;

    /// <summary>Points: the gap in a dashed or broken line. Larger, and the rules of two tables side by side are one.</summary>
    public const double BrokenLine = 3.5;

    /// <summary>Points: what is shorter is a dot of a dotted line or a stroke of a drawn letter, and no border.</summary>
    public const double ShortestEdge = 4;

    /// <summary>Points: how far a border may end short of the one that it meets. Larger, and a rule below a title is part of the table.</summary>
    public const double LooseEnd = 3.5;

    /// <summary>Points at usual type: borders nearer to each other than this are one. Larger, and a narrow column is lost.</summary>
    public const double SameBorder = 3;

    /// <summary>
    /// Points at usual type: how far most rules reach beyond the last border drawn where the outer one is not drawn. Less, and loose ends make a column.
    /// </summary>
    public const double OpenReach = 8;

    /// <summary>Points: pieces of one rule end so near to each other; more parts two cells.</summary>
    public const double RuleGap = 1.6;

    /// <summary>Points of letter height for which distances between borders that are one are given; they go with the type.</summary>
    public const double UsualType = 9;

    /// <summary>The least share of the distances above on a page of the smallest type.</summary>
    public const double SmallestShare = 0.1;

    /// <summary>Points: how far a word may hang over a border and still be of one cell, as producers round.</summary>
    public const double Overhang = 1;

    /// <summary>The part of a word beyond a border at which it is of the next cell.</summary>
    public const double SpilledPart = 0.25;

    /// <summary>Letter heights: a band between two borders that is lower holds no two rows.</summary>
    public const double LowestBand = 2;

    /// <summary>The part of a page at its top and at its foot in which a number alone is the page's. Larger, and a short table's last figure is one.</summary>
    public const double NumberStrip = 0.11;

    /// <summary>The same for — 3 —, which is no figure and may stand further in.</summary>
    public const double DashedNumberStrip = 0.16;

    /// <summary>Ems: digits of one page number stand no farther apart; more parts columns.</summary>
    public const double NumberGap = 2;

    /// <summary>Ems between two Latin letters of one word.</summary>
    public const double LatinGap = 0.17;

    /// <summary>Ems between two Chinese characters of one word: wider than what is set apart to fill a line.</summary>
    public const double HanGap = 0.3;

    /// <summary>Ems between a Latin letter and a Chinese character of one word.</summary>
    public const double MixedGap = 0.28;
}
