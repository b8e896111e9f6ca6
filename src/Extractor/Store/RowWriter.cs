using Extractor.Domain;

namespace Extractor.Store;

/// <summary>Writes the rows of a table, wherever it is: their values are given one after the other, in the order of the columns named.</summary>
internal abstract class RowWriter : IDisposable
{
    public abstract RowWriter Text(string? value);

    public abstract RowWriter Integer(long? value);

    public abstract RowWriter Real(double? value);

    /// <summary>For what is no money.</summary>
    public RowWriter Real(decimal? value) => Real((double?)value);

    /// <summary>The columns page, x0, y0, x1, y1.</summary>
    public RowWriter Place(Evidence place) => Integer(place.Page).Real(place.Box.X0).Real(place.Box.Y0).Real(place.Box.X1).Real(place.Box.Y1);

    /// <summary>The columns source, confidence, doubtful.</summary>
    public RowWriter Source(Evidence place) => Text(place.Source).Real((decimal?)place.Recognition?.Confidence)
        .Integer(place.Recognition is { IsDoubtful: true } ? 1 : 0);

    /// <summary>Ends a row; its id where the writer tells ids.</summary>
    public abstract long Run();

    /// <summary>Writes the rows that wait to be written together.</summary>
    public virtual void Complete()
    {
    }

    /// <summary>Forgets the values given since the last row, and the rows that wait.</summary>
    public virtual void Drop()
    {
    }

    public abstract void Dispose();
}
