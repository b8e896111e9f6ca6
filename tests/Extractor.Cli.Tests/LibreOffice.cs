using System.ComponentModel;

namespace Extractor.Cli.Tests;

/// <summary>Reads files as people do who open them.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>The test is skipped where there is no LibreOffice.</summary>
    /// <param name="filter">The format, as --convert-to takes it.</param>
    /// <param name="to">The folder for the result, inside of <paramref name="folder"/> as the file is.</param>
    public static void Convert(TemporaryFolder folder, string file, string filter, string to)
    {
        try
        {
            using var office = BuiltCommand.Start("soffice", $"-env:UserInstallation=file://{folder.In("profile")}", "--headless", "--convert-to", filter,
                "--outdir", folder.In(to), folder.In(file));
            if (!office.WaitForExit(Longest)) office.Kill(true);
            Assert.That(Directory.Exists(folder.In(to)), office.StandardError.ReadToEnd());
        }
        catch (Win32Exception)
        {
            Assert.Ignore("LibreOffice is not installed: nothing else here reads letters and workbooks as people do.");
        }
    }
}
