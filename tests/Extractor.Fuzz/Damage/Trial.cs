using Extractor.Output.Json;
using Extractor.Pdf;
using Extractor.Reconciliation;

namespace Extractor.Fuzz.Damage;

/// <summary>Puts a damaged file through every stage: opening gives a document or says why not, and nothing else may be thrown.</summary>
internal static class Trial
{
    /// <summary>What a file brings down; null where nothing is.</summary>
    public static string? Fault(byte[] file)
    {
        try
        {
            var disclosure = Pipeline.Extract("damaged.pdf", file);
            Reconciler.Check(disclosure);
            DisclosureWriter.Write(TextWriter.Null, disclosure);
            return disclosure.Problems.FirstOrDefault(p => p.Code == "stage-failed")?.Message;
        }
        catch (PdfOpenException)
        {
            return null;
        }
        catch (Exception fault)
        {
            return fault.ToString();
        }
    }
}
