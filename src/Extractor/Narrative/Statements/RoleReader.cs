using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>Tells what a figure is of its subject by the words right before it.</summary>
internal static class RoleReader
{
    private static readonly string[] Fillers = ["金额", "总额", "共计", "合计", "总计", "数额", "资金", "为", "是", "约", "共", "计", "达到", "达", "近", "：", "，", "均", "数", "仅", "额", "人民币", "了", "的", "分别", "（"];

    /// <summary>Names that hold 预算 and mean no budget figure.</summary>
    private static readonly string[] Funds = ["公共预算支出", "基金预算支出", "经营预算支出"];

    private static readonly string[] Asides = ["差值", "差额", "相差", "拨入", "退回", "节约", "节省"];

    private static readonly string[] ExecutionWords = ["执行率", "执行比例", "执行进度"];

    /// <param name="previous">The role of the figure before, if it stands in the same sentence.</param>
    public static (Figure Figure, Role Role, Direction? Direction) Read(Figure figure, Lead lead, Role? previous)
    {
        var clause = lead.Clause;
        var direction = DirectionWords.AtEnd(clause);
        return figure.Kind switch
        {
            FigureKind.Percent when figure.Unit == "个百分点" && previous != Role.Change => (figure, Role.Aside, null),
            FigureKind.Percent => (figure, Ratio(lead, direction, previous), direction),
            FigureKind.Money when direction is not null && EndsAt(clause, direction) => (figure, Role.Final, null),
            FigureKind.Money => (figure, direction is null ? Value(clause) : Role.Change, direction),
            FigureKind.Points => (figure, Role.Score, null),
            FigureKind.Bare => Bare(figure, lead, direction, previous),
            _ => (figure, Role.Count, direction),
        };
    }

    /// <summary>减少为, 增加到: what follows is the amount reached, not the change.</summary>
    private static bool EndsAt(string clause, Direction direction) =>
        clause.EndsWith(direction.Word + "为", StringComparison.Ordinal) || clause.EndsWith(direction.Word + "到", StringComparison.Ordinal) || clause.EndsWith(direction.Word + "至", StringComparison.Ordinal);

    private static (Figure, Role, Direction?) Bare(Figure figure, Lead lead, Direction? direction, Role? previous)
    {
        var clause = lead.Clause;
        if (clause.Contains("得分", StringComparison.Ordinal) || clause.Contains("评分", StringComparison.Ordinal)) return (figure.As(FigureKind.Points, "分"), Role.Score, null);
        if (direction is not null)
        {
            var isRate = previous == Role.Change || direction.Word is "增长" or "下降" or "降低" or "上升";
            return isRate ? (figure.As(FigureKind.Percent, "%"), Role.ChangeRate, direction) : (figure.As(FigureKind.Money, "万元"), Role.Change, direction);
        }

        var ratio = Ratio(lead, null, previous);
        if (ratio is Role.Share or Role.Completion) return (figure.As(FigureKind.Percent, "%"), ratio, null);
        var value = Value(clause);
        return value is Role.Amount && !MeansMoney(clause) ? (figure, Role.Count, null) : (figure.As(FigureKind.Money, "万元"), value, null);
    }

    private static bool MeansMoney(string clause) =>
        Stripped(clause) is var c && (c.EndsWith("支出", StringComparison.Ordinal) || c.EndsWith("收入", StringComparison.Ordinal) || c.EndsWith("经费", StringComparison.Ordinal)
            || c.EndsWith('费') || c.EndsWith("结余", StringComparison.Ordinal) || c.EndsWith("收支", StringComparison.Ordinal) || c.EndsWith("（类）", StringComparison.Ordinal) || c.EndsWith("（项）", StringComparison.Ordinal));

    private static Role Ratio(Lead lead, Direction? direction, Role? previous)
    {
        if (direction is not null) return Role.ChangeRate;
        var clause = lead.Clause;
        var share = Math.Max(clause.LastIndexOf('占'), Math.Max(clause.LastIndexOf("比重", StringComparison.Ordinal), clause.LastIndexOf("占比", StringComparison.Ordinal)));
        var completion = Completion(clause);
        if (share > completion) return Role.Share;
        if (completion >= 0) return Role.Completion;
        if (clause.EndsWith("的", StringComparison.Ordinal) && previous is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget) return Role.Completion;
        if (previous == Role.Change && lead.Text.Length <= 3) return Role.ChangeRate;
        return clause.Contains("比例", StringComparison.Ordinal) ? Role.Share : Role.Rate;
    }

    private static int Completion(string clause)
    {
        var best = ExecutionWords.Max(w => clause.LastIndexOf(w, StringComparison.Ordinal));
        var done = clause.LastIndexOf("完成", StringComparison.Ordinal);
        if (done >= 0 && (clause.AsSpan(done).Contains("预算", StringComparison.Ordinal) || clause.AsSpan(done).Contains("年初", StringComparison.Ordinal) || clause.AsSpan(done).Contains("率", StringComparison.Ordinal))) best = Math.Max(best, done);
        if (clause.EndsWith("预算的", StringComparison.Ordinal) || clause.EndsWith("预算数的", StringComparison.Ordinal)) best = Math.Max(best, clause.Length - 3);
        return best;
    }

    private static Role Value(string clause)
    {
        var c = Stripped(clause);
        if (IsLastYear(c)) return Role.LastYear;
        if (Asides.Any(a => c.EndsWith(a, StringComparison.Ordinal))) return Role.Aside;
        if (c.EndsWith("年初预算", StringComparison.Ordinal) || c.EndsWith("年初预算安排", StringComparison.Ordinal) || c.EndsWith("初始预算", StringComparison.Ordinal)
            || c.EndsWith("年初支出预算", StringComparison.Ordinal) || c.EndsWith("年初预算批复", StringComparison.Ordinal) || c.EndsWith("年初安排预算", StringComparison.Ordinal)) return Role.OriginalBudget;
        if (c.EndsWith("全年预算", StringComparison.Ordinal) || c.EndsWith("调整预算", StringComparison.Ordinal) || c.EndsWith("调整后预算", StringComparison.Ordinal) || c.EndsWith("调整", StringComparison.Ordinal)
            || c.EndsWith("调整后的预算", StringComparison.Ordinal) || c.EndsWith("全年支出预算", StringComparison.Ordinal)) return Role.AdjustedBudget;
        if (c.EndsWith("预算", StringComparison.Ordinal) || c.EndsWith("预算安排", StringComparison.Ordinal) || c.EndsWith("预算支出", StringComparison.Ordinal)) return c.EndsWith("公共预算", StringComparison.Ordinal) || Funds.Any(f => c.EndsWith(f, StringComparison.Ordinal)) ? Role.Amount : Role.Budget;
        if (c.EndsWith("决算", StringComparison.Ordinal) || c.EndsWith("决算支出", StringComparison.Ordinal)) return c.EndsWith("收支总决算", StringComparison.Ordinal) ? Role.Amount : Role.Final;
        if (c.EndsWith("执行", StringComparison.Ordinal) || c.EndsWith("实际支出", StringComparison.Ordinal) || c.EndsWith("全年执行", StringComparison.Ordinal)) return Role.Executed;
        return Role.Amount;
    }

    /// <summary>与上年, 较2022年度决算数, right before the amount.</summary>
    private static bool IsLastYear(string words)
    {
        foreach (var end in (string[])["决算数", "决算", "的", "度", "支出", "收入", "累计"])
            if (words.EndsWith(end, StringComparison.Ordinal)) words = words[..^end.Length];
        var at = words.AsSpan().LastIndexOfAny('与', '较', '比');
        // 收支总计20万元，上年为18万元: by itself only the word that means the year before, not a year that may be this one.
        if (at < 0) return words is "上年" or "去年" or "上一年" or "上年同期" or "去年同期";
        var year = words[(at + 1)..].TrimEnd('度');
        return year is "上年" or "去年" or "上一年" or "上年同期" or "去年同期" || (year.Length == 5 && year[0] == '2' && year[4] == '年');
    }

    private static string Stripped(string clause)
    {
        var end = clause.Length;
        for (var again = true; again && end > 0;)
        {
            again = false;
            foreach (var f in Fillers)
            {
                if (end < f.Length || string.CompareOrdinal(clause, end - f.Length, f, 0, f.Length) != 0) continue;
                if (f == "约" && end > 1 && clause[end - 2] == '节') continue;
                end -= f.Length;
                again = true;
                break;
            }
        }

        return clause[..end];
    }
}
