using System.ComponentModel;

namespace Extractor.Web.Api;

[Description("A city and year that can be compared.")]
internal sealed record CityYear(string City, int Year, int Documents);
