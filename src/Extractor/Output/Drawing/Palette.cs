using Extractor.Domain;

namespace Extractor.Output.Drawing;

/// <summary>The colours of a drawing.</summary>
internal static class Palette
{
    public const string Letter = "black";
    public const string OddLetter = "#bbbbbb";
    public const string Ruling = "#555555";
    public const string Image = "#cccccc";
    public const string Grid = "#1f77b4";
    public const string Title = "#17becf";
    public const string Head = "#9467bd";
    public const string Label = "#ff7f0e";
    public const string Amount = "#2ca02c";
    public const string Nothing = "#7f7f7f";
    public const string Unreadable = "#d62728";
    public const string Other = "#bcbd22";
    public const string Bound = "#2ca02c";
    public const string Mentioned = "#98df8a";
    public const string Unbound = "#d62728";
    public const string Section = "#8c564b";
    public const string Sentence = "#e377c2";

    public static IReadOnlyList<(string Name, string Color)> Legend { get; } =
    [
        ("grid", Grid), ("title, unit, note", Title), ("column head", Head), ("row label", Label), ("amount of a table", Amount),
        ("blank or dash", Nothing), ("section and its text", Section), ("sentence that states", Sentence), ("figure bound", Bound),
        ("figure mentioned only", Mentioned), ("not read, not bound, or a problem", Unreadable), ("other table", Other),
    ];

    public static string Of(CellState state) => state switch
    {
        CellState.Amount => Amount,
        CellState.Unreadable => Unreadable,
        _ => Nothing,
    };

    public static string Of(Statement statement) => statement.Kind == StatementKinds.Mention ? Mentioned : Bound;
}
