using System.Text.Json;
using System.Text.Json.Serialization;
using Extractor.Web.Api.Answers;

namespace Extractor.Web.Api;

/// <summary>How answers are written. By generated code: a program compiled ahead has no other.</summary>
[JsonSerializable(typeof(Failure))]
[JsonSerializable(typeof(Visit))]
[JsonSerializable(typeof(DocumentList))]
[JsonSerializable(typeof(DocumentHead))]
[JsonSerializable(typeof(Listing<JsonElement>))]
[JsonSerializable(typeof(Listing<ParagraphOfSection>))]
[JsonSerializable(typeof(FindingList))]
[JsonSerializable(typeof(FindingOfDocument))]
[JsonSerializable(typeof(Listing<WaitingFinding>))]
[JsonSerializable(typeof(Listing<DecisionOnFinding>))]
[JsonSerializable(typeof(Listing<RuleOfBook>))]
[JsonSerializable(typeof(ParagraphList))]
[JsonSerializable(typeof(SqlRows))]
[JsonSerializable(typeof(Listing<QuestionToBeginFrom>))]
[JsonSerializable(typeof(Comparison))]
[JsonSerializable(typeof(Listing<CityYear>))]
[JsonSerializable(typeof(Listing<Outlier>))]
[JsonSerializable(typeof(JobList))]
[JsonSerializable(typeof(JobOfQueue))]
[JsonSerializable(typeof(UploadAnswer))]
[JsonSerializable(typeof(WatchedFolder))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(string))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
internal sealed partial class ApiJson : JsonSerializerContext;
