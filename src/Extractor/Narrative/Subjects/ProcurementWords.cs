using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>政府采购: total, goods, works and services, and what small and medium-sized businesses were awarded.</summary>
internal sealed class ProcurementWords : ITopicWords
{
    private static readonly TopicVocabulary Vocabulary = new(
        (ProcurementTerms.Total, Of("total")), (ProcurementTerms.Goods, Of("goods")), (ProcurementTerms.Works, Of("works")),
            (ProcurementTerms.Services, Of("services")));

    private static readonly (Concept Words, string Key)[] Kinds =
        [(ProcurementTerms.GoodsWord, "goods"), (ProcurementTerms.WorksWord, "works"), (ProcurementTerms.ServicesWord, "services")];

    private static readonly (Concept Words, string Key)[] NamedKinds =
        [(ProcurementTerms.GoodsKind, "goods"), (ProcurementTerms.WorksKind, "works"), (ProcurementTerms.ServicesKind, "services")];

    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph)
    {
        var words = figure.Role == Role.Share ? zone : figure.WordsBefore.Sentence;
        if (figure.IsValue && IsAward(figure.WordsBefore)) zone = figure.WordsBefore.Item;
        if (Business(zone, words) is { } business) return Of(business);
        return ProcurementTerms.OtherNames.In(figure.WordsBefore.Clause) || IsWay(figure.WordsBefore.Clause) ? null
            : OfKind(figure, paragraph) ?? Vocabulary.FindLast(zone);
    }

    /// <summary>其中货物类项目231个，实际采购金额3万元: of the kind that the sentence names last, where the clause itself names none.</summary>
    private static StatementTarget? OfKind(StatedFigure figure, ParagraphReading paragraph)
    {
        if (!figure.IsValue || ProcurementTerms.Bought.Ends(Roles.Fillers.Trim(figure.WordsBefore.Clause)) is null) return null;
        var start = figure.Figure.Start == 0 ? 0 : paragraph.Text.LastIndexOf('。', figure.Figure.Start - 1) + 1;
        var (at, kind) = LastOf(NamedKinds, paragraph.Text.AsSpan(start, figure.Figure.Start - start));
        return at < 0 ? null : Of(kind);
    }

    /// <summary>The kind that words name last, and where; before them all where they name none.</summary>
    private static (int At, string Key) LastOf((Concept Words, string Key)[] kinds, ReadOnlySpan<char> words)
    {
        var last = (At: -1, Key: "");
        foreach (var (names, key) in kinds)
            if (names.LastIn(words) is var at && at > last.At) last = (at, key);
        return last;
    }

    public StatementTarget? Named(string words) => Vocabulary.FindLast(words);

    /// <summary>执行政府采购38项，合同金额318万元: an amount of contracts, of no one's by name.</summary>
    public StatementTarget? Default(StatedFigure figure) =>
        figure.Role == Role.Amount && ProcurementTerms.Before.Trim(figure.WordsBefore.Clause) is var words
            && (ProcurementTerms.Amounts.Is(words) || ProcurementTerms.Bare.Is(words)) ? Of("total") : null;

    /// <summary>公开招标500万元, 政府采购业务费3万元: a way of procurement or an expense by its own name.</summary>
    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph) =>
        !figure.IsValue || NamePhrase.Before(figure, paragraph) is not { Text.Length: <= 14 } phrase ? null
        : figure.Role != Role.Amount && ProcurementTerms.Ways.Ends(phrase.Text) is null ? null
        : OperatingCostWords.Costs.Ends(phrase.Text) is not null ? new StatementTarget(StatementKinds.OperatingCosts, "")
        : PublicExpenses.Costs.Ends(phrase.Text) is not null ? new StatementTarget(StatementKinds.EconomicComposition, phrase.Printed)
        : ProcurementTerms.Ways.Ends(phrase.Text) is not null ? new StatementTarget(StatementKinds.ProcurementComposition, phrase.Printed) : null;

    public OperandKey? Operand(StatementTarget hit, StatedFigure figure) => figure.Role switch
    {
        _ when figure.IsPlannedAmount => OperandKey.Amount,
        Role.Budget or Role.OriginalBudget or Role.AdjustedBudget => OperandKey.Budget,
        Role.Amount when IsReservedBudget(hit, figure) => OperandKey.Budget,
        Role.Final or Role.Executed => OperandKey.Amount,
        Role.Count => null,
        _ => Operands.Of(hit, figure),
    };

    private static StatementTarget Of(string subject) => new(StatementKinds.Procurement, subject);

    /// <summary>集中采购支出60万元: how it was procured, not all that was.</summary>
    private static bool IsWay(string clause) => ProcurementTerms.Ways.Ends(Roles.Fillers.Trim(clause)) is not null;

    /// <summary>由中小企业供应商中标或成交的，采购金额: the businesses stand a clause before the amount.</summary>
    private static bool IsAward(WordsBefore lead) =>
        ProcurementTerms.Amounts.Is(ProcurementTerms.Before.Trim(lead.Clause)) && ProcurementTerms.Business.In(lead.Item);

    private static bool IsReservedBudget(StatementTarget hit, StatedFigure figure) =>
        hit.Subject.StartsWith("reserved.", StringComparison.Ordinal) && ProcurementTerms.Budget.In(figure.WordsBefore.Clause);

    /// <param name="zone">The words that may name the subject.</param>
    /// <param name="sentence">The whole sentence up to the figure, which tells what is reserved.</param>
    private static string? Business(string zone, string sentence)
    {
        // 其中小微企业 is no 中小微企业.
        zone = zone.Replace(Roles.AmongWhich, "：", StringComparison.Ordinal);
        var (medium, micro) = (ProcurementTerms.SmallMedium.LastIn(zone), ProcurementTerms.SmallMicro.LastIn(zone));
        if (medium < 0 && micro < 0) return null;
        var last = Math.Max(medium, micro);
        var key = micro > medium && !zone.AsSpan(Math.Max(0, micro - 1)).StartsWith(ProcurementTerms.SmallMediumMicro) ? "small-micro" : "small-medium";
        if (ProcurementTerms.OtherProjects.In(sentence)) return "other." + key;
        if (ProcurementTerms.Reserved.In(sentence)) return "reserved." + key;
        var of = LastOf(Kinds, zone.AsSpan(0, Math.Min(zone.Length, last + 1)));
        return of.At >= 0 && !IsListedBefore(zone, of.At, last) ? $"{of.Key}.{key}" : key;
    }

    /// <summary>服务支出0万元。授予中小企业…: the kind ended before the businesses are named.</summary>
    private static bool IsListedBefore(string zone, int kind, int business) => zone.AsSpan(kind, business - kind).IndexOfAny("，。；") >= 0;
}
