# Fourteen store paths with references between them, that need neither nixpkgs nor a network: only
# `derivation` and a shell. Names are those of real packages; the content is lines of text.
let
  system = builtins.currentSystem;
  builder = "/bin/sh";
  PATH = "/bin:/usr/bin";

  # A file without references.
  leaf = name: lines: derivation {
    inherit name lines system builder PATH;
    args = [ "-c" ''i=0; while [ $i -lt $lines ]; do echo "$name $i"; i=$((i+1)); done > $out'' ];
  };

  # A folder that refers to itself, as wrappers and rpaths do, and to `needs`.
  package = name: needs: lines: derivation {
    inherit name lines system builder PATH;
    needs = map (path: "${path}") needs;
    args = [ "-c" ''
      set -e
      mkdir -p $out/lib $out/bin
      i=0; while [ $i -lt $lines ]; do echo "$name line $i"; i=$((i+1)); done > $out/lib/$name.txt
      printf '#!/bin/sh\nexec cat %s\n' $out/lib/$name.txt > $out/bin/$name
      chmod +x $out/bin/$name
      ln -s ../bin/$name $out/lib/program
      for path in $needs; do echo $path; done > $out/lib/needs
    '' ];
  };
in
rec {
  tzdata = leaf "tzdata-2026a" 3000;
  cacert = leaf "nss-cacert-3.101" 9000;
  glibc = package "glibc-2.40-66" [ ] 20000;
  zlib = package "zlib-1.3.1" [ glibc ] 900;
  openssl = package "openssl-3.4.1" [ glibc zlib ] 8000;
  ncurses = package "ncurses-6.5" [ glibc ] 2500;
  bash = package "bash-interactive-5.2p37" [ glibc ncurses ] 4000;
  readline = package "readline-8.2p13" [ glibc ncurses ] 1200;
  python = package "python3-3.13.2" [ glibc zlib openssl readline bash tzdata ] 30000;
  nginx = package "nginx-1.27.4" [ glibc zlib openssl cacert ] 3500;
  app-web = package "app-web-1.0" [ nginx bash cacert ] 60;
  app-api = package "app-api-1.0" [ python cacert ] 80;
  app-job = package "app-job-1.0" [ python openssl ] 40;
  all = package "all-1.0" [ app-web app-api app-job ] 1;
}
