namespace Extractor.Pdf.Objects;

/// <summary>Any value of the PDF object model (ISO 32000-2, 7.3).</summary>
internal abstract class PdfObject;

internal sealed class PdfNull : PdfObject
{
    public static PdfNull Instance { get; } = new();
}

internal sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value { get; } = value;
}

internal sealed class PdfNumber(double value) : PdfObject
{
    public double Value { get; } = value;

    /// <summary>Cut off towards zero, kept inside the range of an Int32.</summary>
    public int Integer => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);
}

internal sealed class PdfString(byte[] bytes) : PdfObject
{
    public byte[] Bytes { get; } = bytes;
}

internal sealed class PdfName(string value) : PdfObject
{
    /// <summary>Without the slash, #xx decoded.</summary>
    public string Value { get; } = value;
}

internal sealed class PdfReference(int number, int generation) : PdfObject
{
    public int Number { get; } = number;

    public int Generation { get; } = generation;
}
