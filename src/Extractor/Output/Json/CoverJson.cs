using Extractor.Domain;
using Extractor.Output.Json.Shapes;

namespace Extractor.Output.Json;

/// <summary>What the cover prints.</summary>
internal static class CoverJson
{
    public static readonly JsonShape<Cover> Shape = new JsonShape<Cover, Cover>(
        "cover", "What the cover prints; each member absent where it does not.", static (ref _, c) => c, static () => new Cover())
        .Optional("title", EvidenceJson.Type, c => c.Title, (ref c, v) => c = c with { Title = v }, "The title.")
        .Optional("body", EvidenceJson.Type, c => c.Body, (ref c, v) => c = c with { Body = v },
            "The name of the body, without year and kind of document.")
        .Optional("fiscal_year", JsonTypes.Integer, c => c.FiscalYear, (ref c, v) => c = c with { FiscalYear = v }, "The fiscal year.")
        .Optional("scope", JsonTypes.Text, c => c.Scope, (ref c, v) => c = c with { Scope = v }, "department (部门决算) or unit (单位决算).")
        .Optional("date", EvidenceJson.Type, c => c.Date, (ref c, v) => c = c with { Date = v }, "The date of publication.");
}
