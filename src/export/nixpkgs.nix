# An image as dockerTools.streamLayeredImage makes it, but with the layers of a plan:
#
#   import ./nixpkgs.nix {
#     inherit pkgs;
#     storeLayers = ./layers/web.json;   # layerplan export plan.json --to nixpkgs -o layers
#     name = "web";
#     contents = [ pkgs.hello ];
#   }
#
# Takes what streamLayeredImage takes, and gives what it gives: a script that writes the image to
# standard output, as in `$(nix-build web.nix) | docker load`. Layers of fromImage stay at the
# bottom and the customisation layer at the top. The build fails if the plan is not for this
# closure; with fromImage, paths that the plan leaves out are taken to be in there.
#
# nixpkgs makes conf.json with its own layers, out of which come the paths that the image needs;
# here `store_layers` is replaced. Written against nixpkgs of 2025 (nixos-25.11). It wants `conf`
# and `streamScript` of streamLayeredImage, which came in 2024 (NixOS/nixpkgs#308822, nixos-24.11).
{ pkgs, storeLayers, ... }@arguments:
let
  inherit (pkgs) lib;
  baseName = baseNameOf arguments.name;
  tag = arguments.tag or null;

  image = pkgs.dockerTools.streamLayeredImage (
    removeAttrs arguments [ "pkgs" "storeLayers" ]
  );

  conf = pkgs.runCommand "${baseName}-planned-conf.json"
    {
      nativeBuildInputs = [ pkgs.buildPackages.jq ];
      preferLocalBuild = true;
      inherit storeLayers;
      inherit (image) imageName;
      unplanned = image.conf;
      # As in nixpkgs, an image without a tag is called after the hash of what it is made from.
      imageTag = lib.optionalString (tag != null) tag;
    }
    ''
      : "''${imageTag:=$(basename "$out" | cut -d - -f 1)}"
      jq --slurpfile planned "$storeLayers" --arg repo_tag "$imageName:$imageTag" '
        (.store_layers | flatten | unique) as $needed
        | ($planned[0] | flatten | unique) as $placed
        | ($placed - $needed) as $foreign
        | (if .from_image == null then $needed - $placed else [] end) as $missing
        | if $foreign != [] then
            error("the plan has what the image does not need: \($foreign | join(" "))")
          elif $missing != [] then
            error("the plan lacks what the image needs: \($missing | join(" "))")
          else
            .store_layers = $planned[0] | .repo_tag = $repo_tag
          end
      ' "$unplanned" > "$out"
    '';

  script = pkgs.writeShellScript "stream-${baseName}" ''
    exec ${image.streamScript} ${conf} "$@"
  '';
in
script
// (arguments.passthru or { })
// {
  inherit conf;
  inherit (image) imageName streamScript;
  imageTag =
    let
      confName = baseNameOf (builtins.unsafeDiscardStringContext conf.outPath);
    in
    if tag != null then tag else lib.head (lib.splitString "-" confName);
  isExe = true;
}
