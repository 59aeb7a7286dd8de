; Inno Setup recipe: per-user or for everybody, silent with /VERYSILENT.
; iscc /DVersion=0.2.0 packaging\windows\patentviewer.iss, after packaging\bundle.
#ifndef Version
  #define Version "0.2.0"
#endif
[Setup]
AppId={{6E0C5B9E-6B3E-4C55-9C1B-0F4B8C3C9A11}
AppName=patentviewer
AppVersion={#Version}
AppPublisher=The patentviewer authors
DefaultDirName={autopf}\patentviewer
DefaultGroupName=patentviewer
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=patentviewer-{#Version}-setup
SetupIconFile=..\..\build\icons\patentviewer.ico
UninstallDisplayIcon={app}\patentviewer-gui.exe
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
; Older compilers come without these.
#if FileExists(AddBackslash(CompilerPath) + "Languages\Korean.isl")
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"
#endif
#if FileExists(AddBackslash(CompilerPath) + "Languages\ChineseSimplified.isl")
Name: "zh"; MessagesFile: "compiler:Languages\ChineseSimplified.isl"
#endif

[Files]
Source: "..\..\dist\patentviewer\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\patentviewer"; Filename: "{app}\patentviewer-gui.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\patentviewer.drawing"; ValueType: string; ValueData: "Drawing"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\patentviewer.drawing\shell\open\command"; ValueType: string; ValueData: """{app}\patentviewer-gui.exe"" ""%1"""
#define Offer(Ending) "Root: HKA; Subkey: ""Software\Classes\" + Ending + "\OpenWithProgids""; ValueType: string; ValueName: ""patentviewer.drawing""; ValueData: """"; Flags: uninsdeletevalue"
#emit Offer(".pdf")
#emit Offer(".tif")
#emit Offer(".tiff")
#emit Offer(".png")
#emit Offer(".jpg")
#emit Offer(".jpeg")
#emit Offer(".webp")
#emit Offer(".svg")

[Run]
Filename: "{app}\patentviewer-gui.exe"; Description: "{cm:LaunchProgram,patentviewer}"; Flags: nowait postinstall skipifsilent
