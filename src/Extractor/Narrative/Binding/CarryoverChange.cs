using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Statements;

namespace Extractor.Narrative.Binding;

/// <summary>
/// 年末结转和结余50万元，其中财政拨款30万元…；较年初增加5万元: how what was carried over changed, where no words name it. What is compared with the year's
/// beginning was left at its end; behind parts it is all of it, unless each part tells its own change.
/// </summary>
internal static class CarryoverChange
{
    public static FoundSubject? Find(Frame frame, StatedFigure figure, ParagraphReading paragraph, ParagraphStatements statements)
    {
        if (figure.Role is not (Role.Change or Role.ChangeRate) || frame.Part is not { Hit.IsCarryover: true } part
            || (frame.Compared is not null && !figure.WordsBefore.CrossesSentence)) return null;
        var isFromOpening = IsFromOpening(figure.WordsBefore.Clause);
        var kind = isFromOpening ? StatementKinds.ClosingCarryover : part.Hit.Kind;
        if (WholeOf(part, kind, statements) is not { } whole) return null;
        if (part.Hit.Kind != kind || whole == part.Draft) return isFromOpening ? new FoundSubject(whole.Hit, whole) : null;
        var isOfWhole = figure.WordsBefore.CrossesItem || (frame.IsInserted && (isFromOpening || figure.NamesBasis));
        return isOfWhole && (isFromOpening || frame.Whole is { Hit.IsCarryover: true }) && !whole.Has(OperandKey.Change)
            && !TellsEach(figure, part, paragraph, statements)
            && RateFit.Choose(figure, paragraph, whole, part.Draft) != part.Draft ? new FoundSubject(whole.Hit, whole) : null;
    }

    /// <summary>较年初, 比上年末; not 较年初预算.</summary>
    private static bool IsFromOpening(string clause)
    {
        var at = Bases.YearStart.LastIn(clause);
        return at > 0 && Bases.Openers.Ends(clause.AsSpan(0, at)) is not null
            && !clause.AsSpan(at + Bases.YearStart.At(clause, at)!.Length).StartsWith(Openers.Budget);
    }

    /// <summary>All that was carried over; the appropriations of which a fund's are a part. Null where it is not stated.</summary>
    private static StatementDraft? WholeOf(Held part, string kind, ParagraphStatements statements)
    {
        var isOfFund = part.Hit.Subject is "general-budget" or StatementKinds.GovernmentFund or StatementKinds.StateCapital;
        return statements.LatestOf(part.Hit with { Kind = kind, Subject = "" })
            ?? (isOfFund ? statements.LatestOf(part.Hit with { Kind = kind, Subject = "appropriation" }) : null)
            ?? (part.Hit.Kind == kind ? null : statements.LatestOf(part.Hit with { Kind = kind }));
    }

    /// <summary>其中财政拨款30万元，较年初增加4万元，非财政拨款20万元，较年初增加1万元.</summary>
    private static bool TellsEach(StatedFigure figure, Held part, ParagraphReading paragraph, ParagraphStatements statements)
    {
        if (statements.All.Any(s => s.Hit.Kind == part.Hit.Kind && s.Hit.Subject != part.Hit.Subject && s.Has(OperandKey.Change))) return true;
        var next = paragraph.Next(figure);
        if (next is { Role: Role.ChangeRate }) next = paragraph.Next(next);
        return next is { Role: Role.Amount, WordsBefore.CrossesItem: false } && paragraph.Next(next) is { Role: Role.Change, WordsBefore.CrossesItem: false };
    }
}
