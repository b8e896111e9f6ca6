using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("What another rule says of the same figures.")]
internal sealed record FurtherVerdict(string Rule, string MessageZh, string MessageEn);
