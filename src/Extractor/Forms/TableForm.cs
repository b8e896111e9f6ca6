using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;
using Extractor.Forms.Rows;

namespace Extractor.Forms;

/// <summary>A form that is known by its title and its structure.</summary>
internal abstract class TableForm
{
    /// <summary>Its key in the data, and how people call it.</summary>
    public abstract KeyName Name { get; }

    public string Key => Name.Key;

    /// <summary>Its number in the templates of final accounts (公开01表 is 1): lists are ordered by it, no table is told by it. Others come behind.</summary>
    public virtual int FormNumber => int.MaxValue;

    /// <summary>Whether the title names this form; asked in the order of <see cref="KnownForms"/>.</summary>
    public abstract bool IsTitle(TitleText title);

    /// <summary>Whether a table of this head and these rows can be this form at all.</summary>
    public abstract bool Allows(TableSection section);

    /// <summary>Whether head and rows show this form without any title.</summary>
    public virtual bool IsShownBy(TableSection section) => false;

    public virtual bool HasSides => false;

    /// <summary>The rows are read into figures; else the table keeps its grid only.</summary>
    public virtual bool IsTyped => true;

    /// <summary>The columns that it may have; an item of the three public expenses stands under one of them.</summary>
    public abstract IReadOnlyList<ColumnKey> Columns { get; }

    /// <summary>The key of a figure column; null where its head says nothing that the form knows.</summary>
    public abstract ColumnKey? KeyOf(HeadColumn column, TableSide side);

    public virtual SectionReading Read(TableSection section, MoneyUnit? unit) => GroupRowReader.Read(this, section, unit);
}
