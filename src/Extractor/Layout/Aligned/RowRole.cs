namespace Extractor.Layout.Aligned;

/// <summary>What a row can be to a table that has no vertical rulings.</summary>
internal enum RowRole
{
    /// <summary>Ends a table or stands before one: a paragraph, a title, a unit line, a note.</summary>
    Outside,

    /// <summary>The unit line or the title that announces a table.</summary>
    Announcement,

    /// <summary>Several texts with a column's gap between them.</summary>
    Tabular,

    /// <summary>One short text: a line of a wrapped cell, a row with nothing but its label, a heading.</summary>
    Single,
}
