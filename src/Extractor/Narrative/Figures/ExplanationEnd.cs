using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Figures;

/// <summary>Finds where a reason or a use is over and the statement goes on.</summary>
internal static class ExplanationEnd
{
    /// <summary>In characters: how far before an explanation the brackets around it may open.</summary>
    private const int FarthestBracket = 40;

    /// <summary>In characters: how far before a reason the number may stand of the item that it explains.</summary>
    private const int FarthestNumber = 600;

    /// <summary>In characters: the number of an item with its marks.</summary>
    private const int LongestNumber = 8;

    /// <summary>A reason runs to its full stop, and on through 一是…。二是….</summary>
    /// <param name="opener">Where the words that open the reason begin.</param>
    /// <param name="at">Where what it says begins.</param>
    /// <param name="isAgainstBudget">Whether what is explained is a difference from the budget.</param>
    /// <param name="rows">What the document's table calls its sections and items.</param>
    public static int OfReason(string text, int opener, int at, bool isAgainstBudget, RowNames rows)
    {
        // 运行维护费增加5万元，增长8%，主要原因：车辆更新；公务接待费减少1万元，下降29%: behind a reason without figures another subject changes alike.
        var (isBare, told) = (Resumption.Changes(Explained(text, opener)), at);
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] == '，' && (Counts(text, i + 1) || ListsAmounts(text, i + 1))) return i;
            if (text[i] == '，' && isAgainstBudget && Resumption.TurnsToLastYear(Part(text, i + 1, "。"))) return i;
            if (text[i] == '；')
            {
                isBare = isBare && FigureScanner.Scan(text[told..i]).Count == 0;
                told = i;
                if (StatesAnew(text, i + 1, rows) || NumbersOn(text, opener, at, i) || (isBare && Resumption.Changes(Part(text, i + 1, "。；")))) return i;
            }

            if (text[i] == '。' && !IsEnumerated(text, i + 1)) return i;
        }

        return text.Length;
    }

    /// <summary>A definition runs to its full stop, or to the year that it is told of.</summary>
    public static int OfDefinition(string text, int at)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] is '。' or '；' || (text[i] == '，' && NamePhrase.YearLength(text.AsSpan(i + 1)) > 0)) return i;
        }

        return text.Length;
    }

    public static int OfUse(string text, int at)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] is '。' or '；') return i;
            if (text[i] == Openers.AndSoOn && NamesGroup(text, i + 1)) return i + 1;
            if (text[i] == '，' && (Counts(text, i + 1) || Openers.HeadCounts.At(text, i + 1) is not null
                || PublicExpenses.PerVehicle.At(text, i + 1) is not null || ListsAmounts(text, i + 1) || SumsUp(text, i + 1))) return i;
            if (text[i] is '，' or '）' && Openers.Resumptions.At(text, i + 1) is not null) return i;
        }

        return text.Length;
    }

    /// <summary>特种用车8辆（主要为消防车），其他用车1辆: where the brackets close that the explanation stands in; null where it stands in none.</summary>
    public static int? OfBrackets(string text, int start, int content)
    {
        var before = text.AsSpan(Math.Max(0, start - FarthestBracket), Math.Min(start, FarthestBracket));
        if (before.LastIndexOf('（') <= before.LastIndexOfAny("）。")) return null;
        var depth = 1;
        for (var i = content; i < text.Length && text[i] != '。'; i++)
        {
            if (text[i] == '（') depth++;
            else if (text[i] == '）' && --depth == 0) return i;
        }

        return null;
    }

    /// <summary>主要用于防汛抗旱，其中：燃料费59.8万元: after the use the parts of the amount.</summary>
    private static bool ListsAmounts(string text, int at)
    {
        if (Roles.Among.At(text, at) is not { } among) return false;
        var clause = Part(text, at + among.Length, "，");
        if (FigureScanner.Scan(clause) is not [{ Kind: FigureKind.Money } first, ..]) return false;
        var name = clause.AsSpan(0, first.Start).TrimStart('：');
        return Openers.AmountNames.Ends(name) is not null || Classes.IsWhole(Classes.Economic, name);
    }

    /// <summary>包括办公费、印刷费，其金额为3万元: what all that was listed comes to.</summary>
    private static bool SumsUp(string text, int at) =>
        Openers.SumsUp.At(text, at) is { } words && at + words.Length < text.Length && CharacterForms.IsDigit(text[at + words.Length]);

    /// <summary>包括基本工资、津贴补贴等人员经费支出占基本支出的86%: what was listed has a figure of its own.</summary>
    private static bool NamesGroup(string text, int at) =>
        Openers.CostGroups.At(text, at) is not null && text.AsSpan(at).IndexOfAny("，。；、") is var stop
            && FigureScanner.Scan(stop < 0 ? text[at..] : text[at..(at + stop)]).Count > 0;

    /// <summary>Up to one of the marks.</summary>
    private static string Part(string text, int at, string marks) =>
        text.AsSpan(at).IndexOfAny(marks) is var stop and >= 0 ? text[at..(at + stop)] : text[at..];

    /// <summary>公务接待费减少1万元，下降29%，主要原因: what the reason explains, since the last mark of more than a comma.</summary>
    private static string Explained(string text, int opener)
    {
        var before = text.AsSpan(0, opener).TrimEnd('，');
        before = before[(before.LastIndexOfAny("。；：") + 1)..];
        // 与上年相比，收入增加1万元: what it is compared with is told before.
        var comma = Bases.OpensBare.Begins(before) is null ? -1 : before.IndexOf('，');
        return (comma > 0 && before[..comma].EndsWith(Bases.Compared) ? before[(comma + 1)..] : before).ToString();
    }

    /// <summary>接待2批次、26人次, 接待来访团组3个, 购置公务用车1辆, 年末保有量4辆: counts that are stated, whatever was described before.</summary>
    private static bool Counts(string text, int at)
    {
        var clause = Part(text, at, "。；，");
        var (cars, guests) = (Openers.Kept.In(clause) || BuysCars(clause), Openers.Guests.In(clause));
        return (cars || guests) && FigureScanner.Scan(clause).Any(f => (cars && PublicExpenses.VehicleUnits.Is(f.Unit))
            || (guests && (Measures.Visits.Is(f.Unit) || clause.AsSpan(0, f.Start).EndsWith(PublicExpenses.Groups))));
    }

    /// <summary>本年度购置（更新）公务用车1辆: not what a reason tells of, but a count for itself.</summary>
    private static bool BuysCars(string clause) =>
        Absence.YearWords.Begins(clause) is { } time && PublicExpenses.Bought.Begins(clause.AsSpan(time.Length)) is not null
            && PublicExpenses.OfficialCars.In(clause);

    private static bool IsEnumerated(string text, int at)
    {
        if (at + 1 >= text.Length) return false;
        if (Openers.Ordinals.At(text, at) is not null && Openers.AfterOrdinal.At(text, at + 1) is not null) return true;
        if (text[at] is >= '②' and <= '⑳') return true;
        return text[at] == '（' && at + 2 < text.Length && text[at + 1] is >= '2' and <= '9' && text[at + 2] == '）';
    }

    /// <summary>After a semicolon: a subject with its own amount, so that the reason is over.</summary>
    private static bool StatesAnew(string text, int at, RowNames rows)
    {
        var clause = Part(text, at, "。；");
        if (Openers.PartLength(clause) > 0) return false;
        if (Openers.StatesAnew.In(clause.AsSpan(0, Math.Max(0, clause.IndexOf('，', StringComparison.Ordinal))))) return true;
        var figures = FigureScanner.Scan(clause);
        return figures is [var first, ..] && (Resumption.Opens(clause[..first.Start], first) || NamesPart(clause, first, rows)
            || NamesCode(clause, figures) || Resumption.Explains(clause, first)
            || Resumption.OpensWithBase(clause, figures) || Resumption.ComparesSide(clause, figures)
            || (figures is [{ Kind: FigureKind.Money }, { Kind: FigureKind.Percent } second, ..] && Resumption.Completes(clause[first.End..second.Start])));
    }

    /// <summary>①行政运行60万元，增加3万元，原因是人员增加；②培训支出2万元: the next item, where the reason itself numbers nothing.</summary>
    private static bool NumbersOn(string text, int opener, int at, int semicolon)
    {
        var next = text[(semicolon + 1)..Math.Min(text.Length, semicolon + 1 + LongestNumber)];
        if (HeadingNumbers.Previous(next) is not { } before || FigureScanner.Scan(Part(text, semicolon + 1, "。；")).Count == 0) return false;
        var item = text.AsSpan(Math.Max(0, opener - FarthestNumber), Math.Min(opener, FarthestNumber)).LastIndexOf(before);
        return item >= 0 && !text.AsSpan(at, semicolon - at).Contains(before, StringComparison.Ordinal);
    }

    /// <summary>商品和服务支出（302）105.9万元: a name with its code, and right behind them an amount.</summary>
    private static bool NamesCode(string clause, IReadOnlyList<NumberInText> figures) =>
        figures.FirstOrDefault(f => f.Kind != FigureKind.Code) is { Kind: FigureKind.Money } amount && NamePhrase.CodeBefore(clause, amount.Start) > 0;

    /// <summary>校舍维修86万元, 对个人和家庭的补助3万元: a name that the table prints, or a class of the economic classification, right before an amount.</summary>
    private static bool NamesPart(string clause, NumberInText first, RowNames rows) => first.Kind == FigureKind.Money
        && Roles.Fillers.Trim(clause.AsSpan(0, first.Start)) is var name
        && (rows.Bear(name) || Classes.IsWhole(Classes.Economic, name) || Classes.Economic.Is(name));
}
