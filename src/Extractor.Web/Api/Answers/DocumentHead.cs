using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A document of the store.")]
internal sealed record DocumentHead(
    [Description("Its name in addresses.")] string Key,
    [Description("Of the PDF.")] string Sha256,
    [Description("The PDF's file name.")] string Name,
    [Description("The body as printed; null where the cover names none.")] string? Body,
    [Description("The fiscal year.")] int? Year,
    [Description("department or unit.")] string? Scope,
    [Description("final-accounts, budget or other.")] string Family,
    [Description("complete, partial or failed.")] string Status,
    int Pages,
    [Description("As the list of documents told.")] string? Province,
    [Description("As the list of documents told.")] string? City,
    int Contradictions,
    int Doubts,
    int Warnings,
    int Notes,
    [Description("How many findings a reviewer decided.")] int Decided);
