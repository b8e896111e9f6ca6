namespace Extractor.Forms.Heads;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnRole
{
    Figure,

    /// <summary>科目编码, or one of its three columns 类, 款, 项</summary>
    Code,

    /// <summary>项目, 科目名称</summary>
    Label,

    /// <summary>行次, 序号: counts the rows; no figures.</summary>
    LineNumber,

    /// <summary>备注</summary>
    Remark,
}
