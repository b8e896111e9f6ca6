using System.Globalization;
using Extractor.Domain;
using Extractor.Output.Json.Performance;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>Everything read from one document.</summary>
internal static class DisclosureJson
{
    public static readonly JsonType<int?> VersionType = new CheckedType<int?>(
        new JsonSchemaPart(("const", DisclosureFormat.Version)), JsonTypes.Integer, (ref json, version) => version == DisclosureFormat.Version
            ? version
            : throw json.Error(string.Create(CultureInfo.InvariantCulture,
                $"written in version {version} of the format; this program reads version {DisclosureFormat.Version}: extract the PDF again")));

    public static readonly JsonType<string?> FamilyType = new CheckedType<string?>(
        new JsonSchemaPart(("enum", DocumentFamily.All.Select(family => family.Key).ToList())), JsonTypes.Text,
        (ref json, key) => DocumentFamily.Find(key!) is null
            ? throw json.Error($"expected one of {string.Join(", ", DocumentFamily.All)}, found \"{key}\"") : key);

    public static readonly JsonShape<Disclosure> Shape = new JsonShape<Disclosure, Disclosure>(
        "disclosure", "Everything read from one published final accounts document (部门决算). A member that is absent was not printed.",
        static (ref _, d) => d, static () => new Disclosure { Document = new DocumentSource("", "", 0) })
        .Required("schema_version", VersionType, _ => DisclosureFormat.Version, (ref _, _) => { }, "The version of this format.")
        .Always("status", JsonTypes.Word(EnumWords.Status), d => d.Status, (ref _, _) => { },
            "complete: no problem is left; partial: something printed could not be read or placed; failed: nothing was read.")
        .Optional("family", FamilyType, d => d.Family.Key, (ref d, v) => d = d with { Family = DocumentFamily.Find(v!)! },
            "What cover, headings and titles call the document: final accounts (决算), a budget (预算), or neither.")
        .Optional("engine", JsonTypes.Text, d => d.Engine, (ref d, v) => d = d with { Engine = v },
            "The version and build of the program that read the document.")
        .Required("document", JsonTypes.Object(SourceJson.Shape), d => d.Document, (ref d, v) => d = d with { Document = v! })
        .Optional("provenance", JsonTypes.Object(ProvenanceJson.Shape), d => d.Provenance, (ref d, v) => d = d with { Provenance = v })
        .Always("cover", JsonTypes.Object(CoverJson.Shape), d => d.Cover, (ref d, v) => d = d with { Cover = v! })
        .Always("tables", JsonTypes.List(TableJson.Shape), d => d.Tables, (ref d, v) => d = d with { Tables = v! },
            "The tables, in the order of the document.")
        .Always("narrative", JsonTypes.Object(NarrativeJson.Shape), d => d.Narrative, (ref d, v) => d = d with { Narrative = v! })
        .Always("attachments", JsonTypes.Object(AttachmentsJson.Shape), d => d.Attachments, (ref d, v) => d = d with { Attachments = v! },
            "The forms and the reports on the performance of projects (项目支出绩效自评表, 绩效评价报告).")
        .Always("problems", JsonTypes.List(ProblemJson.Shape), d => d.Problems, (ref d, v) => d = d with { Problems = v! },
            "What could not be read, and what was repaired.");
}
