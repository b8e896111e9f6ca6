using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>“三公”经费: travel abroad, official vehicles, official reception, with their counts.</summary>
internal sealed class ThreePublicWords : ITopicWords
{
    /// <summary>In characters: how far behind a count its noun may stand.</summary>
    private const int Farthest = 24;

    private static readonly TopicVocabulary Vocabulary = new(
        (PublicExpenses.Total, Of("total")), (PublicExpenses.Abroad, Of("abroad")),
        (PublicExpenses.Vehicles, Of("vehicles")), (PublicExpenses.Purchase, Of("vehicle-purchase")), (PublicExpenses.Operation, Of("vehicle-operation")),
        (PublicExpenses.Reception, Of("reception")), (PublicExpenses.Foreign, Of("reception.foreign")), (PublicExpenses.Domestic, Of("reception.domestic")),
        (PublicExpenses.MeetingCosts, MeetingWords.Meetings), (PublicExpenses.TrainingCosts, MeetingWords.Training));

    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph)
    {
        if (figure.Role == Role.Count && (VehicleCounts.Kind(figure, paragraph) ?? VehicleCounts.Subject(figure)) is { } counted) return counted;
        if (figure.Role == Role.Amount && PublicExpenses.PerVehicleUnit.At(paragraph.Text, figure.Figure.End) is not null)
            return new StatementTarget(StatementKinds.ThreePublic, "vehicle-operation", OperandKey.PerVehicle);
        if (figure.Role == Role.Amount && IsPerVehicle(figure))
            return Of(PublicExpenses.BuyingCosts.In(figure.WordsBefore.Clause) ? "vehicle-purchase" : "vehicle-operation");
        var hit = Bare(figure) ?? Vocabulary.FindLast(NameBrackets.Without(WithoutAll(zone)));
        return figure.Role == Role.Count && zone == figure.WordsBefore.Clause && hit is null or { Subject: "total" } ? Behind(figure, paragraph) ?? hit : hit;
    }

    /// <summary>公务用车9万元，其中购置0万元，运行维护9万元: the vehicles and the two halves by their bare names.</summary>
    private static StatementTarget? Bare(StatedFigure figure)
    {
        if (!figure.IsValue) return null;
        var name = Roles.Fillers.Trim(figure.WordsBefore.Clause);
        while (Funds.BeforeParts.Begins(name) is { } lead) name = name[lead.Length..];
        return PublicExpenses.BarePurchase.Is(name) ? Of("vehicle-purchase") : PublicExpenses.BareOperation.Is(name) ? Of("vehicle-operation")
            : PublicExpenses.OfficialCars.Is(name) ? Of("vehicles") : null;
    }

    /// <summary>“三公”经费支出3万元，均为公务接待费，比上年减少: what all of it was spent on names no subject anew.</summary>
    private static string WithoutAll(string zone)
    {
        var all = PublicExpenses.AllOfIt.LastIn(zone);
        return all <= 0 || zone[all - 1] is not ('，' or '。') ? zone : zone.IndexOf('，', all) is var comma and >= 0 ? zone[..all] + zone[comma..] : zone;
    }

    /// <summary>全年共有2个团组、6人次因公出国（境）: what is counted stands behind the counts.</summary>
    private static StatementTarget? Behind(StatedFigure figure, ParagraphReading paragraph)
    {
        var words = paragraph.Text.AsSpan(figure.Figure.End);
        words = words[..Math.Min(words.Length, Farthest + 1)];
        return words.IndexOfAny("，。；：（）") is var stop and > 0 ? Vocabulary.FindLast(words[..stop].ToString()) : null;
    }

    public StatementTarget? Named(string words) => Vocabulary.FindLast(words);

    public StatementTarget? Default(StatedFigure figure) => figure.IsExecution ? Of("total") : null;

    /// <summary>加油3万元, 维修费2万元: what the running of the vehicles is made up of.</summary>
    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph) =>
        figure.Role == Role.Amount && NamePhrase.Before(figure, paragraph) is { Text.Length: < 14 } phrase && PublicExpenses.RunningParts.In(phrase.Text)
            ? new StatementTarget(StatementKinds.VehicleOperationComposition, phrase.Printed)
            : null;

    /// <summary>（其中：一般公共预算支出120万元；政府性基金预算支出0万元）: by which fund it was paid, no figure of the whole.</summary>
    public bool IsAside(StatedFigure figure, ParagraphReading paragraph) => figure.Role == Role.Count ? PublicExpenses.OfOthers.In(figure.WordsBefore.Clause)
        : FundParts.IsOfPayer(figure, Vocabulary) || (figure.IsValue && FundParts.PaysPublicExpenses(figure.WordsBefore.Clause));

    public bool TakesEach => true;

    public StatementTarget? Holder(StatementTarget hit, OperandKey operand, StatedFigure figure) => PublicExpenseCounts.Of(hit, operand, figure);

    public OperandKey? Operand(StatementTarget hit, StatedFigure figure)
    {
        if (figure.Role == Role.Count) return VehicleCounts.Operand(hit, figure);
        if (hit.Kind == StatementKinds.Assets && figure.IsValue) return OperandKey.Amount;
        if (figure.Role == Role.Amount && IsPerVehicle(figure)) return hit.Subject == "vehicle-purchase" ? OperandKey.PerVehicleBought : OperandKey.PerVehicle;
        return PublicExpenses.PerPerson.In(figure.WordsBefore.Clause) ? OperandKey.PerPerson : Operands.Of(hit, figure);
    }

    internal static StatementTarget Of(string subject) => new(StatementKinds.ThreePublic, subject, OperandKey.Final);

    private static bool IsPerVehicle(StatedFigure figure) => PublicExpenses.PerVehicle.In(figure.WordsBefore.Clause);
}
