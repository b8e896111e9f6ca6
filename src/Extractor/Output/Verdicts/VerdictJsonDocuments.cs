using Extractor.Output.Json;
using Extractor.Output.Json.Writing;
using Extractor.Reconciliation;
using Newtonsoft.Json;

namespace Extractor.Output.Verdicts;

/// <summary>Writes reports as <see cref="VerdictJson"/> does, each as it comes: however many there are, only one is held.</summary>
internal sealed class VerdictJsonDocuments : IDisposable
{
    private readonly TextWriter _output;

    private readonly JsonOutput _json;

    private readonly Language _language;

    public VerdictJsonDocuments(TextWriter output, Language language)
    {
        (_output, _language) = (output, language);
        _json = new JsonOutput(output, Formatting.Indented);
        _json.WriteStartObject();
        _json.WritePropertyName("documents", escape: false);
        _json.WriteStartArray();
    }

    public void Add(CheckReport report) => VerdictJson.WriteReport(_json, report, _language);

    /// <summary>Ends the list; the output stays open.</summary>
    public void Dispose()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        ((IDisposable)_json).Dispose();
        _output.WriteLine();
    }
}
