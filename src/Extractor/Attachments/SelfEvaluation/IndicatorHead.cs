using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Forms;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>
/// The head of the indicator rows: 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因, in whatever order;
/// or, without levels, 指标名称 | 计量单位 | 指标性质 | 指标值 | 全年完成值 | 指标权重 | 指标得分.
/// </summary>
internal static class IndicatorHead
{
    public static readonly ColumnKey LevelOne = new("level-1", "一级指标", "level 1");
    public static readonly ColumnKey LevelTwo = new("level-2", "二级指标", "level 2");
    public static readonly ColumnKey LevelThree = new("level-3", "三级指标", "level 3");

    /// <summary>计量单位: what the figures of target and outcome count.</summary>
    public static readonly ColumnKey Unit = ColumnKey.Printed("计量单位");

    /// <summary>指标性质: ≥, ≤, =.</summary>
    public static readonly ColumnKey Relation = ColumnKey.Printed("指标性质");

    /// <summary>The columns from left to right; null where the row is no such head.</summary>
    public static IReadOnlyList<ColumnReach>? Read(SelfEvaluationLine line)
    {
        if (!line.Has("三级指标") && !((line.Has("二级指标") || line.Printed.Any(i => i.Word == "指标名称")) && line.Has("指标值", "目标值"))) return null;
        var columns = new List<ColumnReach>();
        var left = line.Printed.Where(i => KeyOf(i)?.IsOneOf(LevelOne, LevelTwo, LevelThree) == true).Min(i => i.X0);
        foreach (var item in line.Printed.Where(i => !i.IsFigure && i.X1 > left + FormSettings.CellRounding))
        {
            var key = KeyOf(item) is { } known && columns.All(c => c.Key != known) ? known
                : item.Word == "权重" ? SelfEvaluationColumns.Deviation : ColumnKey.Printed(item.Text);
            if (SelfEvaluationWords.IsSection(item) && KeyOf(item) is null) continue;
            columns.Add(new ColumnReach(key, item.X0, item.X1));
        }
        return columns;
    }

    /// <summary>Whether the row is the upper one of such a head of two: 实际完成值, 分值 and 得分 begin in it and reach down beside the levels.</summary>
    public static bool IsUpper(SelfEvaluationLine line, SelfEvaluationLine? next) =>
        next is not null && Read(line) is null && line.Printed.Count(i => KeyOf(i) is not null) > 1 && Read(next) is not null
            && !line.Printed.Any(i => i.IsFigure);

    /// <summary>The columns of both rows; what the lower one stands under is none of its own.</summary>
    public static IReadOnlyList<ColumnReach> WithUpper(IReadOnlyList<ColumnReach> columns, SelfEvaluationLine upper)
    {
        var all = columns.ToList();
        foreach (var item in upper.Printed)
        {
            if (columns.Any(c => c.Share(item) > ColumnFit.Enough)) continue;
            all.Add(new ColumnReach(KeyOf(item) is { } key && all.TrueForAll(c => c.Key != key) ? key : ColumnKey.Printed(item.Text), item.X0, item.X1));
        }
        return [.. all.OrderBy(c => c.X0)];
    }

    /// <summary>权重 beside 分值 heads the deviation, in forms that print it twice.</summary>
    private static ColumnKey? KeyOf(SelfEvaluationItem item) => item switch
    {
        _ when item.Has("一级指标") => LevelOne,
        _ when item.Has("二级指标") => LevelTwo,
        _ when item.Has("三级指标") || item.Word is "指标名称" or "指标内容" => LevelThree,
        _ when item.Has("计量单位", "度量单位") => Unit,
        _ when item.Has("指标性质", "指标方向") => Relation,
        _ when item.Has("原因", "措施") => SelfEvaluationColumns.Reason,
        _ when item.Has("完成值", "实际值", "完成指标值", "完成情况", "实现值", "实际完成") => SelfEvaluationColumns.Actual,
        _ when !item.Has("调整") && item.Has("指标值", "目标值", "年度目标", "预期值", "年初目标") => SelfEvaluationColumns.Target,
        _ when item.Has("偏差") => SelfEvaluationColumns.Deviation,
        _ when item.Has("得分", "评分", "自评分") && !item.Has("标准", "方法", "办法", "系数") => SelfEvaluationColumns.Score,
        _ when item.Has("分值", "权重", "标准分", "满分") => SelfEvaluationColumns.Weight,
        _ => null,
    };
}
