namespace Extractor.Layout;

/// <summary>How near is near in a form whose cells are not drawn: in ems (letter heights) where nothing else is said.</summary>
internal static partial class LayoutSettings
{
    /// <summary>How far the middle of a cell's lines is off the middle of its row, as producers round it. Larger, and a line goes to another row.</summary>
    public const double OffRow = 0.3;

    /// <summary>The same for a label beside several rows, whose heights are only known by their texts.</summary>
    public const double OffRows = 0.6;

    /// <summary>Of two ways to share lines out that fit as well, the one with more cells: what a cell is worth.</summary>
    public const double MoreCells = 0.03;

    /// <summary>The same for labels beside several rows, whose places say less: it decides between equals only.</summary>
    public const double MoreLabels = 0.001;

    /// <summary>How far the middles of texts beside each other are apart. Larger, and labels of two tight rows are one row.</summary>
    public const double SameMiddle = 0.3;

    /// <summary>The innermost lines of a head that wraps stand no farther off the middle of its row. Larger, and the first row is part of the head.</summary>
    public const double HeadReach = 1;

    /// <summary>A line so near to the outermost row of a part is of a cell of that row: its letters would overlap those of another row.</summary>
    public const double WithinOuterRow = 1;

    /// <summary>The cells of a row of funds are no higher. Larger, and figures among the goals are funds.</summary>
    public const double HighestFundRow = 6;

    /// <summary>From the first line of a head of tasks to its lower row. Larger, and a row of labels among the tasks is one.</summary>
    public const double HighestTaskHead = 4;

    /// <summary>What stands farther below a line is no more of its form. Less, and a high blank cell ends it.</summary>
    public const double WidestFormGap = 6;

    /// <summary>A row is as high at least, so that borders stay in their order where texts overlap.</summary>
    public const double LowestRow = 0.1;

    /// <summary>A cell begins so far before its text, and a form ends so far around its texts. Larger, and the text beside is cut.</summary>
    public const double BeforeText = 0.2;

    /// <summary>Borders of two parts that are nearer are one, as producers round. Larger, and a narrow column is lost.</summary>
    public const double SameFormBorder = 0.03;

    /// <summary>A form has no more rows on a page; this and what follows bound the work.</summary>
    public const int MostFormRows = 120;

    /// <summary>Lines of a part on a page.</summary>
    public const int MostFormLines = 300;

    /// <summary>Texts of a part on a page.</summary>
    public const int MostFormTexts = 6000;

    /// <summary>Lines of a label beside several rows.</summary>
    public const int LongestSideLabel = 24;
}
