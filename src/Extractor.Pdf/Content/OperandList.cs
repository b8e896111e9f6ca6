using System.Runtime.CompilerServices;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>The operands before an operator; an array's items stand between its brackets' tokens.</summary>
internal sealed class OperandList
{
    private const int Most = 1 << 20;

    private ContentOperand[] _items = new ContentOperand[256];

    public int Count { get; private set; }

    public ReadOnlySpan<ContentOperand> Items => _items.AsSpan(0, Count);

    public ContentOperand Last => Count > 0 ? _items[Count - 1] : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(PdfTokenKind kind, double number, int start, int end)
    {
        var (items, count) = (_items, Count);
        if ((uint)count >= (uint)items.Length)
        {
            if (count >= Most) return;
            items = Grow();
        }

        ref var item = ref items[count];
        item.Kind = kind;
        item.Number = number;
        item.Start = start;
        item.End = end;
        Count = count + 1;
    }

    public void Clear() => Count = 0;

    /// <summary>True where at least so many operands stand there.</summary>
    public bool Has(int count) => Count >= count;

    /// <summary>The number at a place among the last operands; 0 where something else stands there.</summary>
    /// <param name="index">From 0.</param>
    /// <param name="count">How many the operator takes.</param>
    public double Number(int index, int count)
    {
        var at = Count - count + index;
        return at >= 0 && at < Count && _items[at].Kind == PdfTokenKind.Number ? _items[at].Number : 0;
    }

    private ContentOperand[] Grow()
    {
        Array.Resize(ref _items, _items.Length * 2);
        return _items;
    }

    /// <summary>Copies the numbers in order; gives how many.</summary>
    public int CopyNumbers(Span<double> target)
    {
        var count = 0;
        foreach (ref readonly var item in Items)
        {
            if (item.Kind == PdfTokenKind.Number && count < target.Length) target[count++] = item.Number;
        }

        return count;
    }
}
