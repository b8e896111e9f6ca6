using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Subjects;

/// <summary>Counts in the section on the three public expenses: vehicles bought and kept, delegations, receptions, persons.</summary>
internal static class VehicleCounts
{
    /// <summary>A vehicle count names its subject by its verb: bought or kept.</summary>
    public static StatementTarget? Subject(StatedFigure figure)
    {
        if (!PublicExpenses.VehicleUnits.Is(figure.Figure.Unit)
            && !(figure.Figure.Kind == FigureKind.Bare && figure.WordsBefore.Item.Contains(PublicExpenses.Car, StringComparison.Ordinal))) return null;
        // 购置费18万元（1辆）: of what stands before the brackets.
        if (figure.WordsBefore.Text == "（") return null;
        var (kept, bought) = (PublicExpenses.Kept.LastIn(figure.WordsBefore.Item), PublicExpenses.Bought.LastIn(figure.WordsBefore.Item));
        return ThreePublicWords.Of(kept > bought || bought < 0 ? "vehicle-operation" : "vehicle-purchase");
    }

    /// <summary>轿车3辆: a kind of vehicle among those kept or bought.</summary>
    public static StatementTarget? Kind(StatedFigure figure, ParagraphReading paragraph) =>
        figure.Figure.Unit != PublicExpenses.VehicleUnit ? null
        : AssetTerms.Kinds.In(figure.WordsBefore.Clause) ? new StatementTarget(StatementKinds.Assets, "vehicles", OperandKey.Count)
        : NamePhrase.Before(figure, paragraph) is { Text.Length: <= 24 } phrase && !PublicExpenses.Bought.In(phrase.Text)
            && KindLength(phrase.Text) is var length and > 0
            ? new StatementTarget(StatementKinds.Assets, phrase.Printed[..length], OperandKey.Count)
            : null;

    public static OperandKey? Operand(StatementTarget hit, StatedFigure figure)
    {
        var (unit, clause) = (figure.Figure.Unit, figure.WordsBefore.Clause);
        if (hit.Kind == StatementKinds.Assets) return OperandKey.Count;
        if (PublicExpenses.Escorts.In(clause) || Units.Times.Is(unit) || PublicExpenses.RuleUnits.Is(unit)
            || (OverviewTerms.UnitMeasures.Is(unit)
            && (OverviewTerms.Units.Begins(figure.Noun) ?? OverviewTerms.Bodies.Begins(figure.Noun)) is not null)) return null;
        if (hit.Kind != StatementKinds.ThreePublic) return unit.Contains(Units.Person) ? OperandKey.Persons : OperandKey.Count;
        var (groups, batches) = (PublicExpenses.Delegations.In(clause), clause
            .Contains(PublicExpenses.Batches, StringComparison.Ordinal));
        return PublicExpenses.VehicleUnits.Is(unit) ? Vehicles(hit)
            : PublicExpenses.PersonUnits.Is(unit) ? OperandKey.Persons
            : PublicExpenses.BatchUnits.Is(unit)
                ? groups && !hit.Subject.StartsWith("reception", StringComparison.Ordinal) ? OperandKey.Groups : OperandKey.Batches
            : unit.Length == 1 && unit[0] == Units.Each && (batches || PublicExpenses.BatchUnits.Begins(figure.Noun) is not null) ? OperandKey.Batches
            : groups || (PublicExpenses.GroupUnits.Is(unit) && CountsGroups(figure.Noun)) ? OperandKey.Groups
            : PublicExpenses.GroupUnits.Is(unit) ? null
            : clause.Contains(Units.Person) ? OperandKey.Persons
            : hit.Subject.StartsWith("vehicle", StringComparison.Ordinal) ? Vehicles(hit)
            // （西城区184；东城区641）: nothing says that it counts anything.
            : figure.Figure.Kind == FigureKind.Bare && hit.Subject == "total" ? null
            : OperandKey.Count;
    }

    /// <summary>出国2个, 2个考察团; not 进修3个月, which counts another thing.</summary>
    private static bool CountsGroups(string noun) => noun.Length == 0 || noun.Contains(PublicExpenses.Group, StringComparison.Ordinal);

    private static OperandKey Vehicles(StatementTarget hit) => hit.Subject == "vehicle-purchase" ? OperandKey.VehiclesBought : OperandKey.VehiclesKept;

    /// <summary>How much of a phrase names a kind of vehicle: 轿车, 特种作业车（洒水车）; 公务用车 as such is none.</summary>
    private static int KindLength(string phrase)
    {
        var length = phrase.EndsWith('）') && phrase.IndexOf('（', StringComparison.Ordinal) is var open and > 0 ? open : phrase.Length;
        var name = phrase.AsSpan(0, length);
        return name.EndsWith(PublicExpenses.Car) && length <= 16
            && (name.SequenceEqual(PublicExpenses.OrdinaryCar) || PublicExpenses.OfficialCars.Ends(name) is null) ? length : 0;
    }
}
