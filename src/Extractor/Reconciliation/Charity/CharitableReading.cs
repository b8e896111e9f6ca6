using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Charity;

/// <summary>
/// Asks of every would-be contradiction whether another reading, which the words or the layout leave open, makes the figures agree;
/// if one does, the verdict is a doubt and says how.
/// </summary>
/// <remarks>
/// A reading puts one figure in the place of another, adds one or leaves one out, and must then agree exactly, on figures that
/// tell something: neither zeros nor a single digit. What the figure's own words bind is not read otherwise.
/// </remarks>
internal sealed class CharitableReading(PrintedAccounts accounts)
{
    /// <summary>Of two parts, leaving out the one says nothing more than that the other is the whole.</summary>
    private const int FewestTerms = 3;

    /// <summary>Figures of a sum that are left out one by one: a table of rows all alike may have thousands that could be.</summary>
    private const int MostTried = 100;

    /// <summary>What is summed over rows that only their labels nest.</summary>
    private static readonly string[] OfLabelledRows = [TableKeys.Overall + "/", TableKeys.AppropriationOverall + "/", "self-evaluation/"];

    private readonly NarrativeFigures _spoken = new(accounts);
    private readonly RelatedCells _cells = new(accounts);
    private readonly UntoldSelfEvaluations _forms = new(accounts);

    public Verdict Of(Verdict verdict)
    {
        if (verdict is not { Outcome: Outcome.Disagrees, Severity: Severity.Contradiction, IsUnitSlip: false, Claim: { } claim })
            return verdict;
        accounts.Time.Check();
        if (Otherwise(claim) is not { } reading)
            return verdict;
        return verdict with
        {
            Severity = Severity.Doubt,
            Message = verdict.Message + new Phrase("；待人工复核：", "; to be looked at: ") + reading.Words,
            Evidence = [.. verdict.Evidence, .. reading.Figures.Where(f => f.IsPrinted).Select(f => f.Cited with { Role = "other-reading/" + f.Role })],
        };
    }

    private OtherReading? Otherwise(Claim claim) => OfUnknownWord(claim) ?? claim.Formula.Roles[0] switch
    {
        OperandRole.Term => claim.Figures.Count > 1 ? OfSum(claim) : claim.IsBound ? null : OfOne(claim),
        OperandRole.Fixed => null,
        _ => OfQuotient(claim),
    };

    /// <summary>An amount that nothing in its clause gives to its subject, and of which a word that no list holds is said, may be of anything.</summary>
    private OtherReading? OfUnknownWord(Claim claim)
    {
        foreach (var figure in claim.Figures.Prepend(claim.Stated))
        {
            if (_spoken.Find(figure) is { IsAmount: true } spoken && figure.Measure == FigureMeasure.Money && !Bindings.Bind(spoken)
                && Predicates.IsUnknown(spoken.OwnWords))
                return new OtherReading(new($"{figure.Quoted} 前的“{spoken.OwnWords}”没有说明是哪一项的金额",
                    $"the words before {figure.Quoted}, “{spoken.OwnWords}”, do not say what it is of"));
        }

        return null;
    }

    /// <summary>A rate: its amount, change or whole may be another of the same paragraph, or the rate itself may be another's.</summary>
    private OtherReading? OfQuotient(Claim claim)
    {
        if (_spoken.Find(claim.Stated) is not { } rate)
            return null;
        if (!IsNextTo(claim, rate))
            return new OtherReading(new("增减率与增减额不在同一处，可能说的是另一事项", "the rate does not stand beside the change and may be of something else"));
        if (!Telling.Is(claim.Stated))
            return null;
        if (claim.Formula == Formula.GrowthFromLast && IsChange(claim.Figures[1], claim))
            return new OtherReading(new($"若 {claim.Figures[1].Quoted} 是增减额，则相符", $"if {claim.Figures[1].Quoted} is the change, it agrees"));
        for (var place = 0; place < claim.Figures.Count; place++)
        {
            foreach (var figure in Instead(claim, place, rate))
            {
                if (claim.Figures.All(o => o.Place != figure.Place) && figure.Value != claim.Figures[place].Value && claim.HoldsWith(place, figure))
                    return new OtherReading(new($"若 {claim.Figures[place].Quoted} 应读作 {figure.Quoted}，则相符",
                        $"with {figure.Quoted} for {claim.Figures[place].Quoted} it agrees"), figure);
            }
        }

        var other = _spoken.Around(rate).FirstOrDefault(o => o.IsInSentenceOf(rate) && o.Operand.Key == rate.Operand.Key && Telling.Is(o.Figure)
            && claim.HoldsWith(-1, o.Figure));
        return other is null ? null
            : new OtherReading(new($"同一句中的 {other.Figure.Quoted} 与之相符", $"{other.Figure.Quoted} of the same sentence agrees"), other.Figure);
    }

    /// <summary>比上年1.43万元，增加0.68%: the word that makes a change of it was left out.</summary>
    private static bool IsChange(Figure last, Claim claim)
    {
        var change = claim.Stated.Value < 0 ? last with { Value = -last.Value } : last;
        return Telling.Is(last) && (claim with { Formula = Formula.Growth }).HoldsWith(1, change);
    }

    /// <summary>A change and its rate stand side by side in one sentence; a rate that stands apart is bound by nothing.</summary>
    private bool IsNextTo(Claim claim, SpokenFigure rate)
    {
        if (claim.Formula != Formula.Growth || _spoken.Find(claim.Figures[1]) is not { } change || change.Statement != rate.Statement)
            return true;
        var text = CharacterFolding.Unspaced(rate.Statement.Statement.Sentence.Text);
        var (changes, rates) = (PrintedStatement.Positions(change.Operand, text).ToList(), PrintedStatement.Positions(rate.Operand, text).ToList());
        var isOtherway = Math.Sign(change.Figure.Value) != Math.Sign(rate.Figure.Value) && rate.Operand.DirectionWord is not null;
        if (isOtherway && rate.Statement.Precedes(OperandKey.ChangeRate, OperandKey.Change))
            return false;
        return changes.Count + rates.Count == 0 || changes.Exists(c => rates.Exists(r => AreNext(text, change, c, rate, r)));
    }

    private static bool AreNext(string text, SpokenFigure change, int changeAt, SpokenFigure rate, int rateAt)
    {
        const int farthest = 14;
        var (start, end) = changeAt < rateAt
            ? (changeAt + change.Operand.Number.Text.Length, rateAt)
            : (rateAt + rate.Operand.Number.Text.Length, changeAt);
        return end - start is >= 0 and <= farthest && !text[start..end].Any(c => char.IsAsciiDigit(c) || c == '。');
    }

    private IEnumerable<Figure> Instead(Claim claim, int place, SpokenFigure rate)
    {
        var near = _spoken.Find(claim.Figures[place]) is { } own ? _spoken.Around(own) : [];
        var inSentence = Telling.IsPrecise(rate.Figure) ? near : near.Where(f => f.IsInSentenceOf(rate) || f.Statement.Kind == rate.Statement.Kind);
        var read = claim.Formula.Roles[place] switch
        {
            OperandRole.Amount => inSentence.Where(f => f.IsAmount || f.IsBudget),
            OperandRole.Change => inSentence.Where(f => f.IsChange),
            OperandRole.Budget => inSentence.Where(f => f.IsBudget),
            OperandRole.Whole => inSentence.Where(f => f.IsAmount),
            _ => [],
        };
        var totals = claim.Formula.Roles[place] == OperandRole.Whole ? _cells.Totals : [];
        return read.Select(f => f.Figure).Concat(totals).Concat(_spoken.UnboundAround(rate with { Figure = claim.Figures[place] }));
    }

    /// <summary>A sum: one of its figures may be a part of another, or a figure near by a further part.</summary>
    private OtherReading? OfSum(Claim claim)
    {
        if (!Telling.Is(claim.Stated))
            return null;
        var isSpoken = _spoken.Find(claim.Figures[0]) is not null;
        if (!isSpoken && !claim.IsBound && !IsOfLabelledRows(claim))
            return null;
        foreach (var place in claim.Figures.Count >= FewestTerms ? claim.PlacesOfDifference().Take(MostTried) : [])
        {
            var figure = claim.Figures[place];
            if (figure is { IsPrinted: true, IsZero: false } && Telling.Is(figure) && claim.HoldsWithout(place))
                return new OtherReading(new($"若 {figure.Quoted} 是其中数、不另加，则相符", $"it agrees where {figure.Quoted} is a part of another figure"), figure);
        }

        if (_spoken.Find(claim.Stated) is not { } stated || claim.IsBound)
            return null;
        var more = _spoken.Around(stated).Where(f => f.IsAmount).Select(f => f.Figure).Concat(_spoken.UnboundAround(stated))
            .FirstOrDefault(f => Telling.Is(f) && claim.Figures.All(o => o.Place != f.Place) && claim.HoldsWithMore(f));
        return more is null ? null : new OtherReading(new($"若再加同段的 {more.Quoted}，则相符", $"with {more.Quoted} of the same paragraph added it agrees"), more);
    }

    private static bool IsOfLabelledRows(Claim claim) =>
        claim.Figures.All(f => Array.Exists(OfLabelledRows, key => f.Role.StartsWith(key, StringComparison.Ordinal)));

    /// <summary>Two printed figures of one thing: the stated one may be of another row, fund or total, or the figure meant may stand beside it.</summary>
    private OtherReading? OfOne(Claim claim)
    {
        if (_spoken.Find(claim.Stated) is not { } stated)
            return null;
        if (_forms.Elsewhere(claim) is { } form)
            return new OtherReading(new($"没有对应正文的{form.Name.Chinese}恰为 {form.Figure.Quoted}，所说可能是它",
                $"{form.Name.English}, of which the narrative says nothing, has {form.Figure.Quoted} and may be meant"), form.Figure);
        if (_spoken.Find(claim.Figures[0]) is { } other)
            return new TwoThings(_spoken, _cells).Of(stated, other);
        if (!Telling.Is(claim.Stated))
            return null;
        if (!Bindings.Bind(stated) && _cells.Elsewhere(stated, claim.Figures[0]) is { } cell)
            return new OtherReading(new($"{cell.Name.Chinese} 恰为 {cell.Figure.Quoted}，所说可能是它",
                $"{cell.Name.English} is {cell.Figure.Quoted}, which may be meant"), cell.Figure);
        return null;
    }
}
