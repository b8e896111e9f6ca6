namespace Extractor.Layout.Ruled;

/// <summary>Column borders that are drawn through a part of a table whose rows are not.</summary>
/// <param name="Borders">From left to right, the outer ones included; two where none is drawn inside.</param>
internal sealed record DrawnColumns(double Top, double Bottom, double[] Borders);
