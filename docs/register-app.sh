#!/bin/sh
# Registers Patchboard in your organisation with the Azure CLI (`az login` first, as an administrator who may register apps).
# Behind the name of the script: permissions beyond the first three, for what you want to offer, such as
#   sh docs/register-app.sh User.Read.All Presence.Read.All MailTips.ReadBasic.Shared
set -eu

graph=00000003-0000-0000-c000-000000000000
first='User.Read User.ReadBasic.All Calendars.ReadBasic'

client=$(az ad app create --display-name Patchboard --sign-in-audience AzureADMyOrg \
  --is-fallback-public-client true --public-client-redirect-uris http://localhost \
  --query appId --output tsv)

for name in $first "$@"; do
  # By its name: Microsoft's own list says under which number your cloud knows it.
  id=$(az ad sp show --id "$graph" --query "oauth2PermissionScopes[?value=='$name'].id | [0]" --output tsv)
  if [ -z "$id" ]; then
    echo "Microsoft Graph has no delegated permission $name in this cloud." >&2
    exit 1
  fi
  az ad app permission add --id "$client" --api "$graph" --api-permissions "$id=Scope"
done

# For everybody at once; leave it out where operators may agree for themselves.
az ad sp create --id "$client" --output none
az ad app permission admin-consent --id "$client"

echo "clientId: $client"
echo "tenant:   $(az account show --query tenantId --output tsv)"
