using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A city and year that can be compared.")]
internal sealed record CityYear(string City, int Year, int Documents);
