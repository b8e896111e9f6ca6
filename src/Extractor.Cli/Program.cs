using Extractor.Cli;

return EntryPoint.Run(args);
