using Extractor.Domain;
using Extractor.Narrative.Binding;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Figures;

/// <summary>A paragraph with every figure of it, each with its words and its role; codes kept apart.</summary>
internal sealed class ParagraphReading
{
    private readonly Dictionary<string, bool> _printed = [];

    private readonly Dictionary<Concept, int> _denied = [];

    private readonly Dictionary<Explanation, int> _parts = [];

    private Dictionary<int, int>? _lists;

    private ParagraphReading(FlowText text, string stating, IReadOnlyList<StatedFigure> figures, IReadOnlyList<NumberInText> codes,
        IReadOnlyList<Explanation> explanations)
    {
        (Source, Stating, Figures, Codes, Explanations) = (text, stating, figures, codes, explanations);
    }

    public FlowText Source { get; }

    public string Text => Source.Text;

    /// <summary>The text with its reasons, uses and lists blanked: what they name is not what the figures after them are of.</summary>
    public string Stating { get; }

    public IReadOnlyList<StatedFigure> Figures { get; }

    public IReadOnlyList<NumberInText> Codes { get; }

    public IReadOnlyList<Explanation> Explanations { get; }

    /// <summary>What the document's table calls its sections and items.</summary>
    public required RowNames Rows { get; init; }

    /// <summary>Amounts and rates that are not written as numbers are.</summary>
    public required IReadOnlyList<(int Start, int End)> Misprints { get; init; }

    /// <summary>Whether the document's amounts are planned.</summary>
    public bool IsPlanned { get; private init; }

    /// <summary>Whether a word stands anywhere in it: asked for each figure, looked for once.</summary>
    public bool Prints(string word)
    {
        if (!_printed.TryGetValue(word, out var isPrinted)) _printed[word] = isPrinted = Text.Contains(word, StringComparison.Ordinal);
        return isPrinted;
    }

    /// <summary>From where on a sentence has said that there is none of something: asked for each figure, looked for once.</summary>
    public int DeniedFrom(Concept things) => _denied.TryGetValue(things, out var from) ? from : _denied[things] = DenialPlace.Find(Text, things);

    /// <param name="year">The year that the section's heading names.</param>
    /// <param name="isPlanned">Whether amounts are planned: then the year before is that year's budget.</param>
    /// <param name="rows">What the document's table calls its sections and items; null for none.</param>
    public static ParagraphReading Read(FlowText source, int? year = null, bool isPlanned = false, RowNames? rows = null)
    {
        rows ??= RowNames.None;
        var misprints = new List<(int, int)>();
        var all = FigureScanner.Scan(source.Text, misprints);
        var explanations = ExplanationFinder.Find(source.Text, rows);
        var stating = Masked(source.Text, explanations);
        var figures = Annotate(source.Text, stating, [.. all.Where(f => f.Kind != FigureKind.Code)], explanations, OwnYear(source.Text, year), isPlanned);
        return new ParagraphReading(source, stating, figures, [.. all.Where(f => f.Kind == FigureKind.Code)], explanations)
        {
            Misprints = misprints,
            Rows = rows,
            IsPlanned = isPlanned,
        };
    }

    /// <summary>The code printed in a span, without the brackets around it.</summary>
    public NumberInText? CodeIn(int start, int end)
    {
        var at = CountBefore(Codes, end, c => c.End - 1) - 1;
        return at >= 0 && Codes[at].Start >= start ? Codes[at] : null;
    }

    /// <summary>工资福利支出包括基本工资、奖金，其金额为3万元: the name before a list that ends right before a clause; null where no list does.</summary>
    public (int Start, int End)? ListBefore(int clauseStart)
    {
        if (!(_lists ??= Lists()).TryGetValue(clauseStart - 1, out var list)) return null;
        var start = list == 0 ? 0 : Text.LastIndexOfAny(['，', '。', '；', '：'], list - 1) + 1;
        start += HeadingNumbers.Read(Text[start..list]).Length;
        return list - start >= 2 ? (start, list) : null;
    }

    /// <summary>The reason, use or list that holds a place; null where none does.</summary>
    public Explanation? ExplanationAt(int place) =>
        CountBefore(Explanations, place + 1, e => e.ContentStart) is > 0 and var count && place < Explanations[count - 1].End ? Explanations[count - 1] : null;

    /// <summary>From where on an explanation tells parts, else the text's length: asked for each figure in it, looked for once.</summary>
    public int PartsFrom(Explanation explanation)
    {
        if (_parts.TryGetValue(explanation, out var from)) return from;
        var among = Roles.Among.FirstIn(Text.AsSpan(explanation.ContentStart, explanation.End - explanation.ContentStart));
        return _parts[explanation] = among < 0 ? Text.Length : explanation.ContentStart + among;
    }

    /// <summary>Where each list begins, by where it ends.</summary>
    private Dictionary<int, int> Lists()
    {
        var lists = new Dictionary<int, int>();
        foreach (var explanation in Explanations)
            if (explanation.Kind == ExplanationKind.List) lists.TryAdd(explanation.End, explanation.Start);
        return lists;
    }

    /// <summary>The figure right after another.</summary>
    public StatedFigure? Next(StatedFigure figure)
    {
        var at = CountBefore(Figures, figure.Figure.End, f => f.Figure.Start);
        return at < Figures.Count ? Figures[at] : null;
    }

    /// <summary>The figure right before another.</summary>
    public StatedFigure? Before(StatedFigure figure)
    {
        var at = CountBefore(Figures, figure.Figure.Start, f => f.Figure.Start);
        return at > 0 ? Figures[at - 1] : null;
    }

    /// <summary>How many of an ascending list lie before a place.</summary>
    private static int CountBefore<T>(IReadOnlyList<T> ascending, int place, Func<T, int> placeOf)
    {
        var (low, high) = (0, ascending.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (placeOf(ascending[middle]) < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The words after a figure up to the next one, or to the paragraph's end.</summary>
    public WordsBefore After(int index) =>
        new(Text, Figures[index].Figure.End, index + 1 < Figures.Count ? Figures[index + 1].Figure.Start : Text.Length);

    private static string Masked(string text, IReadOnlyList<Explanation> explanations)
    {
        if (explanations.Count == 0) return text;
        var masked = text.ToCharArray();
        foreach (var e in explanations) masked.AsSpan(e.ContentStart, Math.Max(0, e.End - e.ContentStart)).Fill(CodedMarks.Blank);
        return new string(masked);
    }

    private static List<StatedFigure> Annotate(string text, string stating, IReadOnlyList<NumberInText> figures, IReadOnlyList<Explanation> explanations,
        int? own, bool isPlanned)
    {
        var stated = new List<StatedFigure>(figures.Count);
        var (last, told, explanation, parts) = (0, 0, 0, new BudgetParts());
        StatedFigure? change = null;
        foreach (var figure in figures)
        {
            while (explanation < explanations.Count && explanations[explanation].End <= figure.Start) explanation++;
            var inReason = explanation < explanations.Count && explanations[explanation].ContentStart <= figure.Start;
            var lead = inReason ? new WordsBefore(text, last, Math.Max(last, figure.Start)) : Lead(stating, told, last, Math.Max(last, figure.Start));
            var before = stated.Count > 0 && !lead.CrossesSentence ? stated[^1] : null;
            var (previous, behind) = (before?.Role, NounReader.Behind(text, figure.End));
            var (read, role, direction) = RoleReader.Read(figure, lead, before, behind);
            if (!isPlanned) role = parts.Read(role, lead, before, stated.Count);
            var (found, basis, year) = ComparisonReader.Basis(role == Role.Completion ? lead.Clause : lead.Sentence, isPlanned ? null : own);
            var against = ChangeBasis.IsBudget(read, lead, before, direction) ? before!.BudgetBefore : previous;
            if (role is Role.Change or Role.ChangeRate && basis is null) (basis, year) = ChangeBasis.Inherited(before, against, found ? null : change);
            if (role == Role.Completion && basis is null && !lead.CrossesItem) basis = ChangeBasis.OfBudget(previous);
            var isBudget = role is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget;
            var one = new StatedFigure(read, lead, role, direction, basis, year, found, inReason)
            {
                Noun = behind,
                IsPlanned = isPlanned,
                BudgetBefore = isBudget ? role : before?.BudgetBefore,
                BudgetAmount = isBudget ? read : before?.BudgetAmount,
                IsOfBudget = role is Role.Change or Role.ChangeRate && (basis is { IsBudget: true } || (found ? basis is null
                    : against == Role.Budget || before?.IsOfBudget == true)),
            };
            stated.Add(EarlierBudget.Names(one, before, own) ? EarlierBudget.Settle(one, isPlanned) : one);
            if (role is Role.Change or Role.ChangeRate && !inReason) change = stated[^1];
            last = figure.End;
            if (!inReason) told = figure.End;
        }

        return MeantBases.Mark(Predecessors.Mark(Distributions.Mark(parts.Settle(stated)), own));
    }

    /// <summary>行政运行（项）主要用于86名人员的经费。年初预算为3万元: a figure within a use parts no name before it from the sentence behind it.</summary>
    private static WordsBefore Lead(string stating, int told, int last, int end) =>
        new(stating, stating.AsSpan(last, end - last).Contains('。') ? told : last, end);

    /// <summary>The year that the paragraph is of; the section's where it prints none, or an earlier one.</summary>
    private static int? OwnYear(string text, int? ofSection) =>
        PrintedYear.Find(text)?.Value is { } own && !(own < ofSection) ? own : ofSection;
}
