@echo off
rem Starts Trefoil on Windows. Builds it first when it isn't built yet; after changing the sources,
rem run "mvn -DskipTests package" by hand. Needs a JDK 17 or newer, and for building Apache Maven.
setlocal
set "DIST=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%DIST%trefoil.jar" (
  echo Building Trefoil, which takes a minute or two ^(only the first time^) ... 1>&2
  pushd "%DIST%.."
  call mvn -q -B -DskipTests package 1>&2
  popd
)
if not exist "%DIST%trefoil.jar" (
  echo trefoil: Trefoil couldn't be built. Maven's messages above say why. Repair that and try again. 1>&2
  exit /b 3
)
"%JAVA%" -Xshare:auto -XX:SharedArchiveFile="%DIST%trefoil.jsa" -Xlog:disable -Xlog:all=error:stderr -Xms64m -XX:+UseSerialGC -Djava.awt.headless=true %TREFOIL_JAVA_OPTIONS% -jar "%DIST%trefoil.jar" %*
exit /b %ERRORLEVEL%
