using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Subjects;

/// <summary>国有资产占用: vehicles by kind, large equipment, and what else a place counts.</summary>
internal sealed class AssetWords : ITopicWords
{
    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph)
    {
        if (zone != figure.WordsBefore.Clause) return null;
        if (IsPlanned(figure, paragraph)) return Planned(zone, figure, paragraph);
        if ((figure.Figure.Unit.Length == 0 || PublicExpenses.VehicleUnits.Is(figure.Figure.Unit))
            && (NamesAllVehicles(AssetTerms.Fillers.Trim(zone), zone) || IsInStock(figure))
            && !AssetTerms.Moved.In(zone)) return new StatementTarget(StatementKinds.Assets, "vehicles", OperandKey.Count);
        return Named(figure, paragraph);
    }

    /// <summary>车辆总数, 公务用车实有数: with a word for all of them, official cars are no kind.</summary>
    private static bool NamesAllVehicles(ReadOnlySpan<char> name, string zone) =>
        AssetTerms.Vehicles.Ends(name) is not null || (name.Length < zone.Length && PublicExpenses.OfficialCars.Is(name));

    /// <summary>车辆编制5辆，实有4辆: how many there are, beside how many there may be.</summary>
    private static bool IsInStock(StatedFigure figure) =>
        AssetTerms.InStock.Is(Roles.Fillers.Trim(figure.WordsBefore.Clause)) && !figure.WordsBefore.CrossesItem
        && PublicExpenses.VehicleUnits.Is(figure.Figure.Unit);

    public StatementTarget? Named(string words) => null;

    public StatementTarget? Default(StatedFigure figure) => null;

    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph) => null;

    /// <summary>当年购置车辆1辆: what was bought in the year, beside what there is.</summary>
    public bool IsAside(StatedFigure figure, ParagraphReading paragraph)
    {
        var words = figure.WordsBefore.Clause.AsSpan();
        return (figure.Role == Role.Count && !IsPlanned(figure, paragraph) && (AssetTerms.Bought.Begins(words[NamePhrase.YearLength(words)..]) is not null
                || (figure.WordsBefore.Text is ['（' or '、', ..] && AssetTerms.Moves.Is(words.TrimStart("（、")))))
            || (figure.Role is Role.Change or Role.Amount && IsMove(figure.WordsBefore.Clause));
    }

    /// <summary>固定资产100万元，其中当年新增3万元、处置1万元: neither a name nor how all of it changed.</summary>
    private static bool IsMove(string clause)
    {
        var words = Roles.Fillers.Trim(clause.AsSpan(Roles.Among.Begins(clause)?.Length ?? 0).TrimStart("：、"));
        return AssetTerms.Moves.Is(Absence.YearWords.Begins(words) is { } time ? words[time.Length..] : words);
    }

    /// <summary>拟新增配置公务用车3辆，其中：机要通信用车1辆: what is to come, up to what there is.</summary>
    private static bool IsPlanned(StatedFigure figure, ParagraphReading paragraph)
    {
        if (figure.Role is not (Role.Count or Role.Amount)) return false;
        var before = paragraph.Text.AsSpan(0, figure.Figure.Start);
        var sentence = before[(before.LastIndexOf('。') + 1)..];
        return AssetTerms.Planned.LastIn(sentence) is var planned and >= 0 && planned > AssetTerms.Held.LastIn(sentence);
    }

    /// <summary>安排购置车辆0辆, 拟新增配置公务用车3辆: all vehicles, or a kind of them; 安排购置0辆: vehicles too.</summary>
    private static StatementTarget? Planned(string zone, StatedFigure figure, ParagraphReading paragraph)
    {
        var words = Roles.Fillers.Trim(zone);
        var name = words[BehindVerb(words)..];
        if (AssetTerms.Vehicles.Ends(name) is not null || PublicExpenses.OfficialCars.Is(name)
            || (figure.Figure.Unit == PublicExpenses.VehicleUnit && name.Length < words.Length && name.Length <= 1))
            return new StatementTarget(StatementKinds.PlannedPurchases, "vehicles", OperandKey.Count);
        return Named(figure, paragraph) is { } hit
            ? hit with { Kind = StatementKinds.PlannedPurchases, Subject = hit.Subject[BehindVerb(hit.Subject)..] } : null;
    }

    /// <summary>其他按照规定配备的公务用车 is a kind that has the verb in its name.</summary>
    private static int BehindVerb(ReadOnlySpan<char> words)
    {
        if (AssetTerms.Buying.LastIn(words) is not (var at and >= 0)) return 0;
        at += AssetTerms.Buying.Begins(words[at..])!.Length;
        return words[at..].StartsWith(Roles.Of) ? 0 : at;
    }

    public OperandKey? Operand(StatementTarget hit, StatedFigure figure) => figure.Role switch
    {
        Role.Count => Units.Areas.In(figure.Figure.Unit) ? OperandKey.Area : OperandKey.Count,
        Role.Amount or Role.Final or Role.Budget => OperandKey.Amount,
        Role.Change when figure.Figure.Kind == FigureKind.Count => OperandKey.Change,
        _ => Operands.Of(hit, figure),
    };

    private static StatementTarget? Named(StatedFigure figure, ParagraphReading paragraph)
    {
        if (NamePhrase.Before(figure, paragraph) is not { } phrase) return null;
        var (text, printed) = (phrase.Text, phrase.Printed);
        if ((Totals.Own.Begins(text) ?? AssetTerms.Bodies.Begins(text)) is { } owner && text.Length - owner.Length >= 2)
            (text, printed) = (text[owner.Length..], printed[owner.Length..]);
        foreach (var verb in AssetTerms.Verbs.Words)
        {
            var at = text.LastIndexOf(verb, StringComparison.Ordinal);
            // 资产使用收入: what the use brings in has the verb in its name.
            // 其他按照规定配备的公务用车: a kind that has the verb in its name.
            if (at < 0 || at + verb.Length >= text.Length || text.AsSpan(at + verb.Length).StartsWith(Roles.Of)
                || text.EndsWith(Totals.RevenueWord, StringComparison.Ordinal)) continue;
            (text, printed) = (text[(at + verb.Length)..], printed[(at + verb.Length)..]);
        }

        if (AssetTerms.Worth.Is(text)) return null;
        if (AssetTerms.Assets.Ends(text) is not null && AssetTerms.Kinds.Ends(text) is null
            && figure.WordsBefore.Clause.Contains(AssetTerms.TotalAssets, StringComparison.Ordinal))
            printed = AssetTerms.TotalAssets;
        return new StatementTarget(StatementKinds.Assets, printed, OperandKey.Count);
    }
}
